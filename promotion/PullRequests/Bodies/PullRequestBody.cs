using LcncInfra.Model.Texts;
using LcncInfra.Repository.Differences;

namespace LcncInfra.PullRequests.Bodies;

/// <summary>Writes the body of a pull request for its reviewers, as much of it as its host takes.</summary>
/// <remarks>
/// Pure: the same change and limit give the same text. What does not fit is left out in this order, and said: lines of differences, those of few places first; whole
/// differences; placement changes; costs; policy findings; the table of cluster types. How much is reached and what it was made from always stand there.
/// </remarks>
public static class PullRequestBody
{
    private const int NoteRoom = 300;

    private const string Changes = "### Changes\n\n";

    /// <summary>The body.</summary>
    /// <param name="change">What reviewers are told.</param>
    /// <param name="limit">The most characters it may have.</param>
    public static string Of(ReviewedChange change, int limit)
    {
        // In the order in which they are worth their room.
        var summary = BodyBlocks.Summary(change);
        var findings = BodyBlocks.List("Policy findings", BodyBlocks.Escaped(change.PolicyFindings, "Policies found nothing."), "finding");
        var costs = BodyBlocks.List("Cost", BodyBlocks.Escaped(change.CostDifferences, "Nothing costs more or less."), "difference in cost");
        var placements = BodyBlocks.List("Placement changes", BodyBlocks.Placements(change), "placement change");
        var facts = BodyBlocks.List("Made from", BodyBlocks.Facts(change), "fact");
        var room = new BodyRoom(limit - NoteRoom);
        var head = room.Fit([facts, summary, findings, costs, placements]);
        var differences = DifferencesIn(change, room);
        var body = $"{head[1]}{head[2]}{head[3]}{head[4]}{differences}{head[0]}{Note(room)}".TrimEnd() + "\n";
        // Names as long as nobody gives them could still fill more than there is.
        return BodyCut.Fit(body, limit, detailUrl: null);
    }

    private static string DifferencesIn(ReviewedChange change, BodyRoom room)
    {
        var groups = DifferenceGrouper.Group(change.Files);
        if (groups.Count == 0 || !room.Take(Changes))
        {
            room.Lose("difference", groups.Count);
            return string.Empty;
        }

        var texts = new List<string>();
        foreach (var line in groups.Select(BodyBlocks.Line).TakeWhile(room.Take))
        {
            texts.Add(line);
        }

        room.Lose("difference", groups.Count - texts.Count);
        Unfold(groups, texts, room);
        return $"{Changes}{string.Concat(texts)}\n";
    }

    // A line gives way to a block with the lines of the files; the first that does not fit is not the last that is tried, since others are shorter.
    private static void Unfold(IReadOnlyList<DifferenceGroup> groups, List<string> texts, BodyRoom room)
    {
        const int Tried = 500;
        var folded = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            if (i < Tried && room.Exchange(texts[i], $"\n{DifferenceMarkdown.Of(groups[i])}") is { } unfolded)
            {
                texts[i] = unfolded;
            }
            else
            {
                folded++;
            }
        }

        room.Lose("difference without its lines", folded);
    }

    private static string Note(BodyRoom room) => room.Lost.Count == 0
        ? string.Empty
        : $"_Left out, because it did not fit here: {string.Join(", ", room.Lost.Select(l => l.Value == 1 && l.Key == "table" ? "the table of cluster types" : CountedLoss(l.Key, l.Value)))}. `lcnc diff` shows everything._\n";

    private static string CountedLoss(string noun, int count) => noun == "difference without its lines"
        ? $"the lines of {Counted.Of(count, "difference")}"
        : noun == "difference in cost" ? $"{count} differences in cost" : Counted.Of(count, noun);
}
