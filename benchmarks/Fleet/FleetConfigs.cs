using System.Globalization;

namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Writes the platform configuration: for everyone, by region, zone, site, workspace, workload, target, and two at once.</summary>
internal sealed class FleetConfigs(FleetLayout layout)
{
    /// <summary>The config that reaches the early targets, one in a hundred assignments.</summary>
    public const string EarlyName = "90-early";

    /// <summary>The key that <see cref="EarlyName"/> sets.</summary>
    public const string EarlyKey = "EARLY_MODE";

    private static readonly string[] Levels = ["debug", "info", "warning", "error"];

    /// <summary>The text of every ConfigMap of an environment, by file name.</summary>
    public IEnumerable<(string File, string Text)> Write(string environment)
    {
        yield return ("early", ConfigMap(EarlyName, [("early", "'true'")], $"  {EarlyKey}: shadow\n"));
        yield return ("base", ConfigMap("00-base", [], Base(environment)));
        var fleet = layout.Fleet;
        var random = new FleetRandom(fleet.Seed ^ 0xC0FFEE);
        var scopes = Scopes().Take(fleet.Configs - 2).ToList();
        var nested = 0;
        for (var i = 0; i < scopes.Count; i++)
        {
            // Spreads the nested ones evenly and ends with exactly as many as asked for.
            var isNested = nested < fleet.NestedConfigs * (i + 1L) / scopes.Count;
            nested += isNested ? 1 : 0;
            var (name, labels) = scopes[i];
            yield return (name, ConfigMap(name, labels, isNested ? Nested(random) : Flat(random)));
        }
    }

    private static string ConfigMap(string name, IEnumerable<(string Key, string Value)> labels, string data)
    {
        var text = string.Concat(labels.Select(l => $"    {l.Key}: {l.Value}\n"));
        return $"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\n  labels:\n    platform-config: \"true\"\n{text}data:\n{data}";
    }

    private static string Base(string environment) => $"""
          ENVIRONMENT: {environment}
          LOG_LEVEL: info
          REPLICAS: "2"
          ENDPOINTS: |
            - name: broker
              url: https://broker.example.com
            - name: registry
              url: https://registry.example.com

        """;

    private static string Flat(FleetRandom random)
    {
        var first = random.Below(40);
        return string.Create(CultureInfo.InvariantCulture, $"""
              LOG_LEVEL: {random.OneOf(Levels)}
              SETTING_{first:D2}: value-{random.Below(100_000)}
              SETTING_{(first + 1 + random.Below(38)) % 40:D2}: https://host-{random.Below(1000)}.example.com/path
              REPLICAS: "{1 + random.Below(9)}"

            """);
    }

    private static string Nested(FleetRandom random) => random.Below(2) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"""
              ENDPOINTS: |
                - name: service-{random.Below(8)}
                  url: https://service-{random.Below(1000)}.example.com
                  timeoutSeconds: {5 + random.Below(55)}
                - name: broker
                  url: https://broker-{random.Below(100)}.example.com

            """)
        : string.Create(CultureInfo.InvariantCulture, $"""
              LIMITS: |
                cpu: {random.Below(4000)}m
                memory: {64 * (1 + random.Below(16))}Mi
                retries:
                  attempts: {1 + random.Below(5)}
                  service-{random.Below(8)}: [{random.Below(10)}, {random.Below(10)}]

            """);

    // Ordered so that every size takes the same number for each region, zone, site, workspace and workload; targets fill up.
    private IEnumerable<(string Name, (string Key, string Value)[] Labels)> Scopes()
    {
        var sites = layout.ClusterTypes.Select(c => c.Name).ToList();
        var targets = layout.Targets.Select(t => t.FullName);
        return Each("10", 3, ["shared"], _ => [])
            .Concat(Each("20", 4, layout.Regions, region => [("region", region)]))
            .Concat(Each("30", 4, layout.Zones, zone => [("zone", zone)]))
            .Concat(Each("40", 4, layout.Workspaces, workspace => [("workspace", workspace)]))
            .Concat(Each("50", 2, sites, site => [("site", site)]))
            .Concat(Each("60", 1, layout.Workloads.Select(w => w.Key), workload => [("workload", workload)]))
            .Concat(layout.Workspaces.SelectMany(workspace => layout.Regions.Select(region =>
                ($"70-{workspace}-{region}", new[] { ("workspace", workspace), ("region", region) }))))
            .Concat(Each("80", 1, targets, target => [("deployment-target", target)]));
    }

    private static IEnumerable<(string Name, (string Key, string Value)[] Labels)> Each(
        string prefix, int times, IEnumerable<string> values, Func<string, (string Key, string Value)[]> labels) =>
        values.SelectMany(value => Enumerable.Range(0, times).Select(i =>
            (string.Create(CultureInfo.InvariantCulture, $"{prefix}-{value}-{i}"), labels(value))));
}
