namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>How a part of a pattern is read; <c>(?imsU)</c> changes them.</summary>
[Flags]
internal enum PatternFlags
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary><c>i</c>: letters match in every case.</summary>
    FoldCase = 1,

    /// <summary>Not <c>m</c>: <c>^</c> and <c>$</c> match at the text's ends only.</summary>
    OneLine = 2,

    /// <summary><c>s</c>: the dot matches a newline too.</summary>
    DotMatchesNewline = 4,

    /// <summary><c>U</c>: repetitions take as little as they can unless <c>?</c> follows.</summary>
    NonGreedy = 8,
}
