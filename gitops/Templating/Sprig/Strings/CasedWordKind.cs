namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>What a piece of a name in camel case is.</summary>
internal enum CasedWordKind
{
    /// <summary>Nothing, or bytes that are no valid UTF-8.</summary>
    Invalid,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A word that begins with a capital, or a word of capitals.</summary>
    UpperCase,

    /// <summary>Small letters.</summary>
    Alphabet,

    /// <summary>Spaces, underscores and hyphens.</summary>
    Connector,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Anything else.</summary>
    Other,
}
