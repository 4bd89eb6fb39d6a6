using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.RegularExpressions;
using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.RegularExpressions.Syntax;
using LcncInfra.Templating.Sprig.Lists;
using LcncInfra.Templating.Values;
using static LcncInfra.Templating.Sprig.Arguments;

namespace LcncInfra.Templating.Sprig.Patterns;

/// <summary>sprig's functions of regular expressions; compiled patterns are kept, since templates use the same ones over and over.</summary>
internal sealed class PatternFunctions
{
    private static readonly GoSignature Two = GoSignature.Of(GoType.String, GoType.String, GoType.String);
    private static readonly GoSignature Three = GoSignature.Of(GoType.String, GoType.String, GoType.String, GoType.String);
    private static readonly GoSignature Limited = GoSignature.Of(GoType.StringList, GoType.String, GoType.String, GoType.Int);

    private readonly PatternCache _cache = new();

    /// <summary>All of them.</summary>
    public IReadOnlyList<GoFunction> All() =>
    [
        new("regexMatch", Two with { Result = GoType.Bool }, a => IsMatch(Text(a[0]), Text(a[1]))),
        new("regexFind", Two, a => Run(a[0], regex => regex.Find(Text(a[1])))),
        new("regexFindAll", Limited, a => Run(a[0], regex => FindAll(regex, Text(a[1]), Int(a[2])))),
        new("regexReplaceAll", Three, a => Run(a[0], regex => Replace(regex, a, isLiteral: false))),
        new("regexReplaceAllLiteral", Three, a => Run(a[0], regex => Replace(regex, a, isLiteral: true))),
        new("regexSplit", Limited, a => Run(a[0], regex => Split(regex, a))),
    ];

    private bool IsMatch(string pattern, string text)
    {
        GoRegex regex;
        try
        {
            regex = _cache.Get(pattern);
        }
        catch (PatternSyntaxException)
        {
            // sprig drops the error.
            return false;
        }

        return Search(regex, found => found.IsMatch(text));
    }

    private T Run<T>(object? pattern, Func<GoRegex, T> search)
    {
        GoRegex regex;
        try
        {
            regex = _cache.Get(Text(pattern));
        }
        catch (PatternSyntaxException exception)
        {
            var text = Text(pattern);
            var quoted = GoQuote.CanBackquote(text) ? $"`{text}`" : GoQuote.Quote(text);
            throw new GoFunctionException($"regexp: Compile({quoted}): {exception.Message}");
        }

        return Search(regex, search);
    }

    private static T Search<T>(GoRegex regex, Func<GoRegex, T> search)
    {
        try
        {
            return search(regex);
        }
        catch (PatternLimitException exception)
        {
            throw GoFunctionException.Limit(exception.Message);
        }
    }

    private static GoList FindAll(GoRegex regex, string text, long limit)
    {
        var matches = regex.FindAll(text, Limit(limit));
        FunctionLimits.CheckListLength(matches.Count);
        return matches.Count == 0
            ? NilList.Of(GoListType.String)
            : TextLists.Of(matches.Select(m => text[m.Start..m.End]));
    }

    private static string Replace(GoRegex regex, object?[] arguments, bool isLiteral)
    {
        var replacement = new PatternReplacement(Text(arguments[2]), isLiteral, FunctionLimits.TextLength);
        return GoText.Normalize(regex.Replace(Text(arguments[1]), replacement));
    }

    private static GoList Split(GoRegex regex, object?[] arguments)
    {
        var isEmptyPattern = Text(arguments[0]).Length == 0;
        var parts = regex.Split(Text(arguments[1]), Limit(Int(arguments[2])), isEmptyPattern);
        FunctionLimits.CheckListLength(parts?.Count ?? 0);
        return parts is null ? NilList.Of(GoListType.String) : TextLists.Of(parts);
    }

    private static int Limit(long limit) => (int)Math.Clamp(limit, -1, int.MaxValue);
}
