using System.Text;
using LcncInfra.Configuration.Snapshots;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes the configuration of an assignment as a file of <c>KEY=value</c> lines, as a POSIX shell reads it.</summary>
/// <remarks>Lists and maps become JSON on one line. What needs no quotes has none, so that readers that know no quotes take it too.</remarks>
internal static class EnvFileBuiltin
{
    /// <summary>The text; empty without configuration.</summary>
    public static string Write(ConfigSnapshot config)
    {
        var text = new StringBuilder();
        foreach (var entry in config.Entries)
        {
            text.Append(entry.Key).Append('=').Append(Quoted(TextOf(entry.Value))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What keeps a value out of such a file, as the end of a sentence about it; <see langword="null"/> if nothing does.</summary>
    public static string? FindProblem(ConfigEntry entry)
    {
        if (!IsName(entry.Key))
        {
            return "is no name of an environment variable, which has letters, digits and '_' and begins with no digit";
        }

        return TextOf(entry.Value).Contains('\0', StringComparison.Ordinal) ? "holds a character that no environment variable can hold" : null;
    }

    private static bool IsName(string key) =>
        key.Length > 0 && !char.IsAsciiDigit(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string TextOf(object? value) => value as string ?? JsonText.Of(value);

    private static string Quoted(string text) =>
        text.All(IsPlain) ? text : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    // What means nothing to a shell, wherever in a value it stands.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || "_-./:,@%+=".Contains(c, StringComparison.Ordinal);
}
