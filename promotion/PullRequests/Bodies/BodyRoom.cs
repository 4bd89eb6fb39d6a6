namespace LcncInfra.PullRequests.Bodies;

/// <summary>The room that is left in a body, and what found none.</summary>
/// <param name="limit">Most characters.</param>
internal sealed class BodyRoom(int limit)
{
    private readonly SortedDictionary<string, int> _lost = new(StringComparer.Ordinal);

    private int _left = limit;

    /// <summary>What was left out, and how much of it, in order of nouns.</summary>
    public IReadOnlyDictionary<string, int> Lost => _lost;

    /// <summary>The texts of parts: all in short, and as many of the first ones at length as fit.</summary>
    public IReadOnlyList<string> Fit(IReadOnlyList<BodyBlock> blocks)
    {
        var texts = blocks.Select(b => b.Short).ToArray();
        _left -= texts.Sum(t => t.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            if (Exchange(texts[i], blocks[i].Long) is { } longer)
            {
                texts[i] = longer;
            }
            else
            {
                Lose(blocks[i].Loss, blocks[i].Loss == "table" ? 1 : Items(blocks[i].Long));
            }
        }

        return texts;
    }

    /// <summary>Whether a text fits; then its room is taken.</summary>
    public bool Take(string text) => Exchange(string.Empty, text) is not null;

    /// <summary>A text in place of another one; <see langword="null"/> if there is no room for it.</summary>
    public string? Exchange(string before, string after)
    {
        if (after.Length - before.Length > _left)
        {
            return null;
        }

        _left -= after.Length - before.Length;
        return after;
    }

    /// <summary>Counts what is left out.</summary>
    public void Lose(string noun, int count)
    {
        if (count > 0)
        {
            _lost[noun] = _lost.GetValueOrDefault(noun) + count;
        }
    }

    private static int Items(string text) => text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
}
