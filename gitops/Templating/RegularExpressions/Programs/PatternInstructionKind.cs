namespace LcncInfra.Templating.RegularExpressions.Programs;

/// <summary>What a step of a compiled pattern does.</summary>
internal enum PatternInstructionKind
{
    /// <summary>The pattern matched.</summary>
    Match,

    /// <summary>Goes on at two places, the first of which is preferred.</summary>
    Branch,

    /// <summary>Remembers the position.</summary>
    Save,

    /// <summary>Goes on only where the assertion holds.</summary>
    Assert,

    /// <summary>Reads one code point.</summary>
    Literal,

    /// <summary>Reads one code point of a class.</summary>
    Class,

    /// <summary>Reads any code point.</summary>
    Any,

    /// <summary>Reads any code point but a newline.</summary>
    AnyButNewline,
}
