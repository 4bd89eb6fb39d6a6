using System.Text.RegularExpressions;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>A regular expression of a schema, in RE2's syntax and matched in linear time.</summary>
internal sealed class SchemaPattern
{
    private readonly Regex _regex;

    private SchemaPattern(string text, Regex regex) => (Text, _regex) = (text, regex);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Compiles a pattern; <see langword="null"/> if it is none.</summary>
    public static SchemaPattern? Compile(string text)
    {
        try
        {
            return new SchemaPattern(text, new Regex(text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether some part of a text matches.</summary>
    public bool IsMatch(string text) => _regex.IsMatch(text);
}
