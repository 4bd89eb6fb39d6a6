using System.Net;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Access;

/// <summary>Reads what an app reaches outside of its namespace.</summary>
internal static class AppEgressReader
{
    private const int MostPorts = 65535;

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("egress", new FieldShape.List(new FieldShape.Object(
    [
        Field.OptionalText("host", TextFormat.Host, "Name of a host; no wildcard."),
        Field.OptionalText("cidr", TextFormat.Line, "Addresses, e.g. 10.20.0.0/16."),
        new Field("ports", new FieldShape.List(new FieldShape.Number(1, MostPorts)), "Ports.") { IsRequired = true },
    ])), "What the app reaches outside of its namespace: one of 'host' and 'cidr' each, and nothing else.");

    /// <summary>What an app reaches.</summary>
    public static ValueList<AppEgress> Read(YamlObject spec) => [.. spec.Objects("egress").Select(e =>
        new AppEgress(e.Item.Text("host"), e.Item.Text("cidr"), e.Item.Numbers("ports")))];

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject spec, ObjectContext context)
    {
        foreach (var (_, item) in spec.Objects("egress"))
        {
            if (item.Map is not { } map)
            {
                continue;
            }

            if (item.Text("host") is null == item.Text("cidr") is null)
            {
                context.Report(AppDiagnostics.InvalidEgress(map.Span, context.Owner, item.Text("host") is null ? "names neither 'host' nor 'cidr'" : "names 'host' and 'cidr'"));
            }
            else if (item.Text("cidr") is { } cidr && !IsRange(cidr))
            {
                context.Report(AppDiagnostics.InvalidEgress(map.Get("cidr")?.Span ?? map.Span, context.Owner, $"has a 'cidr' that is no range of addresses, or not its first address: '{cidr}'"));
            }
            else if (map.Get("ports") is not null && item.Items("ports").Count == 0)
            {
                context.Report(AppDiagnostics.InvalidEgress(map.Get("ports")?.Span ?? map.Span, context.Owner, "has no ports"));
            }
        }
    }

    private static bool IsRange(string cidr) => IPNetwork.TryParse(cidr, out var range)
        && IPAddress.TryParse(cidr.AsSpan(0, cidr.IndexOf('/', StringComparison.Ordinal)), out var first)
        && first.Equals(range.BaseAddress);
}
