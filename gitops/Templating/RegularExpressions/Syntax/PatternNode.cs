namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>A part of a pattern.</summary>
/// <param name="Height">Levels of parts below and with this one; bounds recursion.</param>
/// <param name="Size">Instructions that this part compiles to, at most.</param>
internal abstract record PatternNode(int Height, long Size)
{
    /// <summary>Matches the empty text.</summary>
    internal sealed record Empty() : PatternNode(1, 1);

    /// <summary>Matches one code point.</summary>
    internal sealed record Literal(int Rune) : PatternNode(1, 1);

    /// <summary>Matches one code point of a class.</summary>
    internal sealed record Class(CharClass Characters) : PatternNode(1, 1);

    /// <summary>Matches any code point.</summary>
    internal sealed record Any(bool MatchesNewline) : PatternNode(1, 1);

    /// <summary>Matches the empty text at some places.</summary>
    internal sealed record Assert(PatternAssertion Assertion) : PatternNode(1, 1);

    /// <summary>A group whose text is remembered.</summary>
    internal sealed record Capture(int Index, PatternNode Content) : PatternNode(Content.Height + 1, Content.Size + 2);

    /// <summary>Content repeated at least <paramref name="Min"/> and at most <paramref name="Max"/> (-1: any number of) times.</summary>
    internal sealed record Repeat(PatternNode Content, int Min, int Max, bool IsGreedy)
        : PatternNode(Content.Height + 1, RepeatSize(Content.Size, Min, Max));

    /// <summary>Parts one after the other.</summary>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode(Parts.Max(p => p.Height) + 1, Parts.Sum(p => p.Size));

    /// <summary>The first part that leads to a match.</summary>
    internal sealed record Choice(IReadOnlyList<PatternNode> Parts)
        : PatternNode(Parts.Max(p => p.Height) + 1, Parts.Sum(p => p.Size) + Parts.Count - 1);

    private static long RepeatSize(long size, int min, int max) => max switch
    {
        -1 => 2 + (Math.Max(min, 1) * size),
        0 => 1,
        _ => (max * size) + max - min,
    };
}
