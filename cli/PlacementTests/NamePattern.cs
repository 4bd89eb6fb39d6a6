namespace LcncInfra.Cli.PlacementTests;

/// <summary>A name, or a pattern in which <c>*</c> stands for any characters.</summary>
internal static class NamePattern
{
    /// <summary>The names that a pattern means, in their order.</summary>
    public static IReadOnlyList<T> Select<T>(string pattern, IEnumerable<T> from, Func<T, string> nameOf) => [.. from.Where(item => Matches(pattern, nameOf(item)))];

    /// <summary>Whether a pattern means a name.</summary>
    public static bool Matches(string pattern, string name)
    {
        // After a mismatch the last star takes one character more.
        var (p, n, star, taken) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, taken) = (p++, n);
            }
            else if (p < pattern.Length && pattern[p] == name[n])
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++taken);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
