using System.Text.Json;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Repository.Shards;

/// <summary>Reads back what a shard's run found.</summary>
internal static class ShardFindingsReader
{
    /// <exception cref="FormatException">It is not as this program writes it.</exception>
    public static Diagnostic Read(JsonElement finding) => new(
        finding.Text("code"), SeverityOf(finding.Text("severity")), Place(finding), finding.Text("message"))
    {
        Hint = finding.Optional("hint"),
        Subject = finding.Optional("subject"),
        Related = finding.List("related", related => new RelatedPlace(Place(related), related.Text("message"))),
    };

    /// <exception cref="FormatException">It is not as this program writes it.</exception>
    public static SourceSpan Place(JsonElement of)
    {
        var numbers = of.List("span", number => number.GetInt32());
        return numbers.Count == 4
            ? new SourceSpan(of.Text("file"), numbers[0], numbers[1], numbers[2], numbers[3])
            : throw new FormatException("span");
    }

    private static Severity SeverityOf(string text) => text switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => throw new FormatException(text),
    };
}
