using System.Globalization;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Texts;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;

namespace LcncInfra.PullRequests.Bodies;

/// <summary>Writes the parts of a body. No line begins with text of others: GitLab takes lines that begin with '/' for commands.</summary>
internal static class BodyBlocks
{
    private const int NamesShown = 10;

    /// <summary>What changes, in a sentence, and the table of cluster types; in short only the sentence.</summary>
    public static BodyBlock Summary(ReviewedChange change)
    {
        var head = $"{Sentence(change)}\n\n{Radius(change.BlastRadius)}";
        return new BodyBlock(head, head + Table(change), "table");
    }

    /// <summary>A list of sentences under a heading; in short how many there are.</summary>
    public static BodyBlock List(string heading, IReadOnlyList<string> items, string noun)
    {
        if (items.Count == 0)
        {
            return new BodyBlock(string.Empty, string.Empty, noun);
        }

        var lines = string.Concat(items.Select(item => $"- {item}\n"));
        return new BodyBlock($"### {heading}\n\n- {Counted.Of(items.Count, noun)}\n\n", $"### {heading}\n\n{lines}\n", noun);
    }

    /// <summary>Sentences that others wrote, as items of a list.</summary>
    public static IReadOnlyList<string> Escaped(ValueList<string>? sentences, string none) =>
        sentences is null ? [] : sentences.Count == 0 ? [none] : [.. sentences.Select(MarkdownText.Plain)];

    /// <summary>Assignments that come and go, with reasons.</summary>
    public static IReadOnlyList<string> Placements(ReviewedChange change) =>
        [.. change.Placements.Select(p => $"{(p.IsAdded ? "added" : "removed")} {MarkdownText.Code(p.Name)}: {MarkdownText.Plain(p.Reason)}")];

    /// <summary>What to look up.</summary>
    public static IReadOnlyList<string> Facts(ReviewedChange change) => [.. change.Facts.Select(Fact)];

    /// <summary>A difference in one line.</summary>
    public static string Line(DifferenceGroup group) => $"- {MarkdownText.Plain(DifferenceText.Of(group))}\n";

    private static string Fact(ReviewedFact fact)
    {
        var value = MarkdownText.Code(fact.Value);
        return $"{MarkdownText.Plain(fact.Label)}: {(LinkOf(fact.Url) is { } url ? $"[{value}]({url})" : value)}";
    }

    // Brackets would end the link.
    private static string? LinkOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
        ? new UriBuilder(uri) { UserName = string.Empty, Password = string.Empty }.Uri.AbsoluteUri
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
        : null;

    private static string Sentence(ReviewedChange change)
    {
        var reached = change.Files.Select(f => f.ClusterType).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var counts = change.Files.CountBy(f => f.Kind).ToDictionary();
        var files = new[] { ChangeKind.Changed, ChangeKind.Added, ChangeKind.Removed }
            .Where(counts.ContainsKey)
            .Select(kind => $"{Counted.Of(counts[kind], "file")} {DifferenceText.VerbOf(kind)}")
            .DefaultIfEmpty("no file changed");
        var where = reached.Count == 0
            ? string.Empty
            : $" on {Counted.Of(reached.Count, "cluster type")} ({Counted.Names([.. reached.Select(MarkdownText.Code)], NamesShown)})";
        return $"Environment {MarkdownText.Code(change.Environment)}: {string.Join(", ", files)}{where}.";
    }

    private static string Radius(BlastRadius radius)
    {
        var share = radius.Deleted == 0
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" ({radius.DeletedPercent} % of {Counted.Of(radius.Before, "assignment")} go)");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"**Blast radius:** {Counted.Of(radius.Added, "assignment")} added, {radius.Changed} changed, {radius.Deleted} deleted{share}.\n\n");
    }

    private static string Table(ReviewedChange change)
    {
        var files = change.Files.Where(f => f.ClusterType is not null).CountBy(f => (f.ClusterType ?? string.Empty, f.Kind)).ToDictionary();
        var reaches = change.BlastRadius.ClusterTypes.ToDictionary(c => c.ClusterType, StringComparer.Ordinal);
        var names = files.Keys.Select(k => k.Item1).Concat(reaches.Values.Where(r => r.IsReached).Select(r => r.ClusterType)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return string.Empty;
        }

        var rows = names.Select(name => Row(name, reaches.GetValueOrDefault(name) ?? new ClusterTypeReach(name, 0), files));
        return "| cluster type | assignments | added | changed | deleted | files added | files changed | files removed |\n"
            + "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
            + $"{string.Concat(rows)}\n";
    }

    private static string Row(string name, ClusterTypeReach reach, Dictionary<(string ClusterType, ChangeKind Kind), int> files)
    {
        int Count(ChangeKind kind) => files.GetValueOrDefault((name, kind));
        int[] cells = [reach.Before, reach.Added, reach.Changed, reach.Deleted, Count(ChangeKind.Added), Count(ChangeKind.Changed), Count(ChangeKind.Removed)];
        return $"| {MarkdownText.Code(name)} | {string.Join(" | ", cells.Select(c => c.ToString(CultureInfo.InvariantCulture)))} |\n";
    }
}
