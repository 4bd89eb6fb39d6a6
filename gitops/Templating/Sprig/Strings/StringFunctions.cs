using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Lists;
using LcncInfra.Templating.Values;
using static LcncInfra.Templating.Sprig.Arguments;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>sprig's functions of strings.</summary>
internal static class StringFunctions
{
    private static readonly GoSignature One = GoSignature.Of(GoType.String, GoType.String);
    private static readonly GoSignature Two = GoSignature.Of(GoType.String, GoType.String, GoType.String);
    private static readonly GoSignature Asks = GoSignature.Of(GoType.Bool, GoType.String, GoType.String);
    private static readonly GoSignature Sized = GoSignature.Of(GoType.String, GoType.Int, GoType.String);
    private static readonly GoSignature Values = GoSignature.Of(GoType.String).WithVariadic(GoType.Any);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } = [.. Cutting, .. Writing, .. Asking];

    private static GoFunction[] Cutting =>
    [
        new("abbrev", Sized, a => Abbreviation.Abbreviate(Int(a[0]), Text(a[1]))),
        new(
            "abbrevboth",
            GoSignature.Of(GoType.String, GoType.Int, GoType.Int, GoType.String),
            a => Abbreviation.AbbreviateBoth(Int(a[0]), Int(a[1]), Text(a[2]))),
        new("trunc", Sized, a => Truncate(Int(a[0]), Text(a[1]))),
        new(
            "substr",
            GoSignature.Of(GoType.String, GoType.Int, GoType.Int, GoType.String),
            a => Substring(Int(a[0]), Int(a[1]), Text(a[2]))),
        new("trim", One, a => Text(a[0]).Trim()),
        new("trimall", Two, a => Trimming.Trim(Text(a[0]), Text(a[1]))),
        new("trimAll", Two, a => Trimming.Trim(Text(a[0]), Text(a[1]))),
        new("trimPrefix", Two, a => Trimming.TrimPrefix(Text(a[0]), Text(a[1]))),
        new("trimSuffix", Two, a => Trimming.TrimSuffix(Text(a[0]), Text(a[1]))),
        new("nospace", One, a => Trimming.RemoveSpace(Text(a[0]))),
        new("initials", One, a => Trimming.Initials(Text(a[0]))),
        new("splitList", Two with { Result = GoType.StringList }, a => TextLists.Of(Splitting.Split(Text(a[1]), Text(a[0]), -1))),
        new("split", Two with { Result = GoType.StringToString }, a => Splitting.SplitToMap(Text(a[0]), -1, Text(a[1]))),
        new(
            "splitn",
            GoSignature.Of(GoType.StringToString, GoType.String, GoType.Int, GoType.String),
            a => Splitting.SplitToMap(Text(a[0]), Int(a[1]), Text(a[2]))),
    ];

    private static GoFunction[] Writing =>
    [
        new("upper", One, a => Casing.Upper(Text(a[0]))),
        new("lower", One, a => Casing.Lower(Text(a[0]))),
        new("title", One, a => Casing.Title(Text(a[0]))),
        new("untitle", One, a => Casing.Untitle(Text(a[0]))),
        new("swapcase", One, a => Casing.Swap(Text(a[0]))),
        new("camelcase", One, a => CamelCase.Convert(Text(a[0]))),
        new("snakecase", One, a => WordCase.Convert(Text(a[0]), '_')),
        new("kebabcase", One, a => WordCase.Convert(Text(a[0]), '-')),
        new("repeat", Sized, a => Indentation.Repeat(Int(a[0]), Text(a[1]))),
        new("indent", Sized, a => Indentation.Indent(Int(a[0]), Text(a[1]), startsNewLine: false)),
        new("nindent", Sized, a => Indentation.Indent(Int(a[0]), Text(a[1]), startsNewLine: true)),
        new("wrap", Sized, a => Wrapping.Wrap(Int(a[0]), string.Empty, Text(a[1]), breaksWords: false)),
        new(
            "wrapWith",
            GoSignature.Of(GoType.String, GoType.Int, GoType.String, GoType.String),
            a => Wrapping.Wrap(Int(a[0]), Text(a[1]), Text(a[2]), breaksWords: true)),
        new(
            "replace",
            GoSignature.Of(GoType.String, GoType.String, GoType.String, GoType.String),
            a => Splitting.Replace(Text(a[0]), Text(a[1]), Text(a[2]))),
        new("quote", Values, a => Listing.Quote(a)),
        new("squote", Values, a => Listing.SingleQuote(a)),
        new("cat", Values, a => Listing.Concatenate(a)),
        new(
            "plural",
            GoSignature.Of(GoType.String, GoType.String, GoType.String, GoType.Int),
            a => Int(a[2]) == 1 ? a[0] : a[1]),
    ];

    private static GoFunction[] Asking =>
    [
        new("hello", GoSignature.Of(GoType.String), _ => "Hello!"),
        new("fail", One, a => throw new GoFunctionException(Text(a[0]))),
        new("contains", Asks, a => ByteText.Search(Text(a[1]), Text(a[0]), static (text, part) => text.Contains(part, StringComparison.Ordinal))),
        new("hasPrefix", Asks, a => ByteText.Search(Text(a[1]), Text(a[0]), static (text, part) => text.StartsWith(part, StringComparison.Ordinal))),
        new("hasSuffix", Asks, a => ByteText.Search(Text(a[1]), Text(a[0]), static (text, part) => text.EndsWith(part, StringComparison.Ordinal))),
    ];

    private static string Truncate(long length, string text) =>
        length >= 0 && ByteText.Length(text) <= length ? text : ByteText.Head(text, length);

    private static string Substring(long start, long end, string text)
    {
        if (start < 0)
        {
            return ByteText.Head(text, end);
        }

        return end < 0 || end > ByteText.Length(text) ? ByteText.Tail(text, start) : ByteText.Slice(text, start, end);
    }
}
