namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>What a place between two characters can be.</summary>
[Flags]
internal enum PatternAssertion
{
    /// <summary>Nothing of the others.</summary>
    None = 0,

    /// <summary>A line begins here.</summary>
    BeginLine = 1,

    /// <summary>A line ends here.</summary>
    EndLine = 2,

    /// <summary>The text begins here.</summary>
    BeginText = 4,

    /// <summary>The text ends here.</summary>
    EndText = 8,

    /// <summary>A word of ASCII letters, digits and underscores begins or ends here.</summary>
    WordBoundary = 16,

    /// <summary>The opposite of <see cref="WordBoundary"/>.</summary>
    NoWordBoundary = 32,
}
