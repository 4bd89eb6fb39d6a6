namespace LcncInfra.Templating.Parsing;

/// <summary>What a token of a template is. Keywords stand last, after <see cref="Keyword"/>.</summary>
internal enum TokenKind
{
    Error,
    End,
    Text,
    LeftDelimiter,
    RightDelimiter,
    Space,
    Bool,
    Character,
    CharacterConstant,
    Complex,
    Number,
    String,
    RawString,
    Assign,
    Declare,
    Pipe,
    LeftParenthesis,
    RightParenthesis,
    Field,
    Identifier,
    Variable,

    /// <summary>No token: the kinds after it are keywords.</summary>
    Keyword,
    Dot,
    Nil,
    Block,
    Break,
    Continue,
    Define,
    Else,
    EndKeyword,
    If,
    Range,
    Template,
    With,
}
