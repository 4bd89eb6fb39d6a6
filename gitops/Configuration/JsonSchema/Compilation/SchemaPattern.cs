using LcncInfra.Templating.RegularExpressions;
using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>A regular expression of a schema: Go's, which take linear time.</summary>
internal sealed class SchemaPattern
{
    private readonly GoRegex _regex;

    private SchemaPattern(string text, GoRegex regex) => (Text, _regex) = (text, regex);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Compiles a pattern; <see langword="null"/> if it is none.</summary>
    public static SchemaPattern? Compile(string text)
    {
        try
        {
            return new SchemaPattern(text, GoRegex.Compile(text));
        }
        catch (PatternSyntaxException)
        {
            return null;
        }
    }

    /// <summary>Whether some part of a text matches.</summary>
    public bool IsMatch(string text) => _regex.IsMatch(text);
}
