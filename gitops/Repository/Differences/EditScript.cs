namespace LcncInfra.Repository.Differences;

/// <summary>The fewest lines that have to go and to come to make one text of another.</summary>
/// <remarks>
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form. Texts that differ in more than <see cref="MaximumEdits"/>
/// lines are taken as replaced between what they share at both ends, so that time and memory stay bounded.
/// </remarks>
internal sealed class EditScript
{
    private const int MaximumEdits = 2_000;

    private EditScript(int before, int after)
    {
        Removed = new bool[before];
        Added = new bool[after];
    }

    /// <summary>For each line before whether it goes.</summary>
    public bool[] Removed { get; }

    /// <summary>For each line after whether it comes.</summary>
    public bool[] Added { get; }

    /// <summary>The script between two sequences.</summary>
    public static EditScript Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var script = new EditScript(before.Length, after.Length);
        var prefix = before.CommonPrefixLength(after);
        var suffix = 0;
        while (suffix < Math.Min(before.Length, after.Length) - prefix && before[^(suffix + 1)] == after[^(suffix + 1)])
        {
            suffix++;
        }

        script.Compare(before[prefix..^suffix], after[prefix..^suffix], prefix);
        return script;
    }

    private void Compare(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int offset)
    {
        var trace = Trace(before, after);
        if (trace is null)
        {
            Removed.AsSpan(offset, before.Length).Fill(true);
            Added.AsSpan(offset, after.Length).Fill(true);
            return;
        }

        var (x, y) = (before.Length, after.Length);
        for (var edits = trace.Count - 1; edits > 0; edits--)
        {
            var diagonal = x - y;
            var reached = trace[edits - 1];
            var down = GoesDown(reached, edits, diagonal);
            var from = down ? diagonal + 1 : diagonal - 1;
            x = reached[from + edits];
            y = x - from;
            if (down)
            {
                Added[offset + y] = true;
            }
            else
            {
                Removed[offset + x] = true;
            }
        }
    }

    // For each number of edits, how far along the text before each diagonal was reached; entry i belongs to diagonal i - edits - 1.
    private static List<int[]>? Trace(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var trace = new List<int[]>();
        var reached = new int[3];
        for (var edits = 0; edits <= MaximumEdits; edits++)
        {
            var next = new int[(2 * edits) + 3];
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = edits == 0 ? 0 : GoesDown(reached, edits, diagonal) ? reached[diagonal + 1 + edits] : reached[diagonal - 1 + edits] + 1;
                if (x <= before.Length && x - diagonal <= after.Length && x - diagonal >= 0)
                {
                    x += before[x..].CommonPrefixLength(after[(x - diagonal)..]);
                }

                next[diagonal + edits + 1] = x;
                if (x == before.Length && x - diagonal == after.Length)
                {
                    trace.Add(next);
                    return trace;
                }
            }

            trace.Add(next);
            reached = next;
        }

        return null;
    }

    // Whether a diagonal is reached by a line that comes (from the diagonal above) rather than by one that goes.
    private static bool GoesDown(int[] reached, int edits, int diagonal) =>
        diagonal == -edits || (diagonal != edits && reached[diagonal - 1 + edits] < reached[diagonal + 1 + edits]);
}
