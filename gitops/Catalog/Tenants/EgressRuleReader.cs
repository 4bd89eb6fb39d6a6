using System.Globalization;
using System.Net;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Reads what a workload reaches outside of its namespace.</summary>
internal static class EgressRuleReader
{
    private const int MostPorts = 65535;

    private static readonly string[] Ends = ["workload", "namespace", "cidr"];

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("egress", new FieldShape.List(new FieldShape.Object(
    [
        Field.OptionalText("workload", TextFormat.Name, "A Workload of the environment, wherever it is on the same cluster; it lets the callers in."),
        Field.OptionalText("namespace", TextFormat.NamespaceName, "A namespace that is not made here, e.g. monitoring."),
        Field.OptionalText("cidr", TextFormat.Any, "Addresses, e.g. 10.20.0.0/16."),
        new Field("ports", new FieldShape.List(new FieldShape.Number(1, MostPorts)), "Ports; all if it is not written."),
        new Field("protocol", new FieldShape.Choice(["TCP", "UDP", "SCTP"]), "Protocol of the ports; TCP if it is not written."),
    ])), "What it reaches outside of its namespace, where namespaces are isolated: one of 'workload', 'namespace' and 'cidr' each.");

    /// <summary>The rules.</summary>
    public static ValueList<EgressRule> Read(YamlObject spec) => [.. spec.Objects("egress").Select(e =>
        new EgressRule(e.Item.Text("workload"), e.Item.Text("namespace"), e.Item.Text("cidr"))
        {
            Ports = [.. e.Item.Items("ports").OfType<YamlScalar>()
                .Where(p => p.Type == ScalarType.Integer)
                .Select(p => int.TryParse(p.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0)
                .Where(p => p is >= 1 and <= MostPorts)],
            Protocol = e.Item.Text("protocol"),
        })];

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject spec, ObjectContext context)
    {
        foreach (var (_, item) in spec.Objects("egress"))
        {
            if (item.Map is not { } map)
            {
                continue;
            }

            var written = Ends.Where(end => item.Text(end) is not null).ToList();
            if (written.Count != 1)
            {
                context.Report(TenantDiagnostics.InvalidEgress(map.Span, context.Owner,
                    written.Count == 0 ? "names neither 'workload' nor 'namespace' nor 'cidr'" : $"names '{written[0]}' and '{written[1]}'"));
            }
            else if (item.Text("cidr") is { } cidr && !IsRange(cidr))
            {
                context.Report(TenantDiagnostics.InvalidEgress(map.Get("cidr")?.Span ?? map.Span, context.Owner,
                    $"has a 'cidr' that is no range of addresses, or not its first address: '{cidr}'"));
            }
            else if (item.Text("protocol") is not null && item.Items("ports").Count == 0)
            {
                context.Report(TenantDiagnostics.InvalidEgress(map.Get("protocol")?.Span ?? map.Span, context.Owner, "has a 'protocol' without 'ports'"));
            }
        }
    }

    // Kubernetes takes a range that begins elsewhere than at its first address, but people mean something else by it.
    private static bool IsRange(string cidr) => IPNetwork.TryParse(cidr, out var range)
        && IPAddress.TryParse(cidr.AsSpan(0, cidr.IndexOf('/', StringComparison.Ordinal)), out var first)
        && first.Equals(range.BaseAddress);
}
