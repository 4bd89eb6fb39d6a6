using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LcncInfra.Catalog;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Components.Tests.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Files;
using Pulumi;

namespace LcncInfra.Components.Tests.Clusters;

/// <summary>The clusters of a control plane, as a program on Pulumi makes them.</summary>
/// <param name="Run">What it registers.</param>
/// <param name="Clusters">The clusters.</param>
internal sealed record ClusterPlan(ComponentRun Run, IReadOnlyList<ProvisionedCluster> Clusters)
{
    public const string Kubeconfig = """
        apiVersion: v1
        kind: Config
        current-context: admin
        contexts:
          - {name: admin, context: {cluster: here, user: admin}}
          - {name: reader, context: {cluster: there, user: reader}}
        clusters:
          - {name: here, cluster: {server: "https://10.0.0.1:6443", certificate-authority-data: Q0E=}}
          - {name: there, cluster: {server: "https://10.0.0.2:6443"}}
        users:
          - {name: admin, user: {token: not-for-anybody}}
        """;

    /// <summary>Kubeconfigs as a stack's configuration has them.</summary>
    public static Output<ImmutableDictionary<string, string>> Kubeconfigs(params string[] keys) =>
        Output.Create(keys.ToImmutableDictionary(k => k, k => Kubeconfig.Replace("10.0.0.1", $"{k}.example.com", StringComparison.Ordinal)));

    /// <summary>The catalog of environment <c>dev</c>.</summary>
    public static (EnvironmentCatalog? Catalog, DiagnosticBag Found) Load(string yaml)
    {
        using var folder = new TemporaryFolder();
        folder.Write("dev/clusters.yaml", yaml);
        var found = new DiagnosticBag();
        return (CatalogLoader.Load("dev", new ControlPlaneFolder(folder.Path), new(), found), found);
    }

    public static Task<ClusterPlan> Of(string yaml, ComponentRun? run = null) =>
        Of(yaml, run, () => new ClusterFactoryOptions { Kubeconfigs = Kubeconfigs("store-1", "store-2") });

    public static async Task<ClusterPlan> Of(string yaml, ComponentRun? run, Func<ClusterFactoryOptions> options)
    {
        var (catalog, found) = Load(yaml);
        Assert.False(found.HasErrors, string.Join('\n', found.InOrder().Select(DiagnosticText.Render)));
        Assert.NotNull(catalog);
        IReadOnlyList<ProvisionedCluster> clusters = [];
        var done = await (run ?? new ComponentRun()).Of(r =>
        {
            var parent = new Parent(r.Recorded);
            clusters = ClusterFactory.Create(catalog, options() with { Parent = parent });
        });
        return new ClusterPlan(done, clusters);
    }

    /// <summary>All that reaches the engine, as text.</summary>
    public async Task<string> TextAsync()
    {
        var text = new StringBuilder();
        foreach (var resource in Run.Resources.OrderBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            text.Append(resource.Type).Append(' ').Append(resource.Name).Append(' ').Append(resource.Provider).Append(' ');
            Write(text, resource.Inputs);
            text.Append('\n');
        }

        foreach (var child in Run.Children.OrderBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{child.Name} protected {child.Options.Protect}\n");
        }

        foreach (var cluster in Clusters)
        {
            text.Append(CultureInfo.InvariantCulture, $"{cluster.ClusterName} {await OutputValue.Of(cluster.OidcIssuer)} {await OutputValue.Of(cluster.Endpoint)}\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case IDictionary map:
                foreach (var key in map.Keys.Cast<string>().Order(StringComparer.Ordinal))
                {
                    text.Append(key).Append(": {");
                    Write(text, map[key]);
                    text.Append("} ");
                }

                break;
            case string word:
                text.Append(word);
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    text.Append('[');
                    Write(text, item);
                    text.Append(']');
                }

                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private sealed class Parent(ComponentResourceOptions options) : ComponentResource("test:clusters:Environment", "environment", options);
}
