using LcncInfra.Templating.Formatting;

namespace LcncInfra.Templating.Parsing;

/// <summary>A token of a template, or the error that ends the tokens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">Index of its first character.</param>
/// <param name="Line">Line of its first character, from 1.</param>
/// <param name="Text">The characters; for an error its message.</param>
internal readonly record struct Token(TokenKind Kind, int Position, int Line, string Text)
{
    /// <summary>As error texts name the token.</summary>
    public override string ToString() => Kind switch
    {
        TokenKind.End => "EOF",
        TokenKind.Error => Text,
        > TokenKind.Keyword => $"<{Text}>",
        _ when Values.GoText.ByteLength(Text) > 10 => GoPrinter.Format("%.10q...", [Text]),
        _ => GoQuote.Quote(Text),
    };
}
