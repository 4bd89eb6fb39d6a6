using System.Globalization;
using System.Text.Json;
using LcncInfra.Repository.BlastRadii;

namespace LcncInfra.Cli.Reporting;

/// <summary>Shows how much of an environment a run reaches, the same way in every command.</summary>
internal static class BlastRadiusText
{
    /// <summary><c>2 added, 1 changed, 3 deleted</c>; empty if nothing is reached.</summary>
    public static string Of(ClusterTypeReach reach) => Of(reach.Added, reach.Changed, reach.Deleted);

    /// <summary>The same for the whole environment, with how much of it goes.</summary>
    public static string Of(BlastRadius radius)
    {
        var text = Of(radius.Added, radius.Changed, radius.Deleted);
        return radius.Deleted == 0
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text} ({radius.DeletedPercent} % of {Counted.Of(radius.Before, "assignment")})");
    }

    /// <summary>Writes the property <c>blastRadius</c>, as the schemas in <c>schemas/output/</c> describe it.</summary>
    public static void Json(Utf8JsonWriter json, BlastRadius radius)
    {
        json.WriteStartObject("blastRadius");
        Counts(json, new ClusterTypeReach(string.Empty, radius.Before) { Added = radius.Added, Changed = radius.Changed, Deleted = radius.Deleted });
        json.WriteNumber("deletedPercent", radius.DeletedPercent);
        json.WriteStartArray("clusterTypes");
        foreach (var reach in radius.ClusterTypes)
        {
            json.WriteStartObject();
            json.WriteString("name", reach.ClusterType);
            Counts(json, reach);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, ClusterTypeReach reach)
    {
        json.WriteNumber("before", reach.Before);
        json.WriteNumber("added", reach.Added);
        json.WriteNumber("changed", reach.Changed);
        json.WriteNumber("deleted", reach.Deleted);
    }

    private static string Of(int added, int changed, int deleted) => string.Join(
        ", ",
        new[] { Part(added, "added"), Part(changed, "changed"), Part(deleted, "deleted") }.Where(p => p.Length > 0));

    private static string Part(int count, string verb) =>
        count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{count} {verb}");
}
