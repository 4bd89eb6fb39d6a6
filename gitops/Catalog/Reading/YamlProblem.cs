using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;

namespace LcncInfra.Catalog.Reading;

/// <summary>Says in our words what a YAML parser stumbled over.</summary>
internal static class YamlProblem
{
    private const string Quoting = "Put a value that holds one of : # { } [ ] , & * ! | > ' \" % @ ` in quotes.";

    // What the parser says, from the most to the least particular, and what it means for the author.
    private static readonly (string Part, string Reason, string? Hint)[] Reasons =
    [
        ("current state", "a [ or { is not closed, or what follows is indented too little", "Close it, or put the value in quotes."),
        ("no more tokens", "something follows the end of a document", "Put '---' between documents."),
        ("unexpected end of stream", "a quote is not closed", "Close it."),
        ("unexpected document indicator", "a quote is not closed before the next document", "Close it."),
        ("wrong indentation", "a quoted text is not closed, or continues with too little indentation",
            "Close it, or indent its lines more than its key."),
        ("escape character", "a double-quoted text has an escape that does not exist", "Write \\\\ for a backslash, or use single quotes."),
        ("hexadecimal", "an escape lacks hexadecimal digits", null),
        ("Unicode", "an escape names no character", null),
        ("more than one anchor", "a value has two anchors", null),
        ("anchor or alias", "the name of an anchor or alias is not one", null),
        ("undefined tag", "a tag has a handle that is not declared", null),
        ("tag", "a tag is not complete", null),
        ("version", "a %YAML directive is not one", "Remove it."),
        ("directive", "a line that begins with % is not a directive", Quoting),
        ("incompatible", "the %YAML directive asks for another version", "Remove it."),
        ("block scalar", "the text after | or > does not begin as it must",
            "Put nothing but an indentation digit and + or - after it, and indent the lines below alike."),
        ("invalid mapping", "a value holds ': '", Quoting),
        ("mapping values", "a value holds ': '", Quoting),
        ("sequence entr", "a list begins where none can", "Put each '- ' on a line of its own, or quote the value."),
        ("key indicator", "a '?' stands where no key can begin", Quoting),
        ("simple key", "a line has no ':' after its key", "Write 'key: value', and indent the lines of one mapping alike."),
        ("expected key", "a line is no key of the mapping it belongs to", "Write 'key: value', and indent the keys of one mapping alike."),
        ("'-' indicator", "a line is not indented as the list it belongs to", "Indent the items of one list alike."),
        ("flow mapping", "a { is not closed, or ',' is missing", "Close it; put a template such as {{ x }} in quotes."),
        ("flow sequence", "a [ is not closed, or ',' is missing", "Close it, or put the value in quotes."),
        ("start any token", "a value begins with a character that must be quoted", Quoting),
        ("document start", "a line stands where a document must begin",
            "Put '---' between documents, and indent the lines of one mapping alike."),
        ("document end", "something follows the end of a document", "Put '---' between documents."),
        ("comment", "a comment stands where none can", "Put a space before '#', or quote the value."),
        ("expected token", "an anchor, tag or alias has no value", Quoting),
        ("node content", "a value is missing", null),
    ];

    /// <summary>The finding about a parser's exception.</summary>
    public static Diagnostic Describe(string file, string text, YamlException problem)
    {
        var at = SourceSpan.At(file, Math.Max(1, (int)problem.Start.Line), Math.Max(1, (int)problem.Start.Column));
        if (FindTab(text, at) is { } tab)
        {
            return CatalogDiagnostics.NotYaml(tab, "a tab indents a line", "Indent with spaces.");
        }

        foreach (var (part, reason, hint) in Reasons)
        {
            if (problem.Message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return CatalogDiagnostics.NotYaml(at, reason, hint);
            }
        }

        return CatalogDiagnostics.NotYaml(at, "the text does not go on as it must", Quoting);
    }

    // The parser names the mapping in which it lost its way; a tab that indents a line from there on is what confused it.
    private static SourceSpan? FindTab(string text, SourceSpan at)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var indentation = line[..(line.Length - line.TrimStart(" \t").Length)];
            if (++number >= at.Line && indentation.Length < line.Length && indentation.Contains('\t'))
            {
                return SourceSpan.At(at.File, number, indentation.IndexOf('\t') + 1);
            }
        }

        return null;
    }
}
