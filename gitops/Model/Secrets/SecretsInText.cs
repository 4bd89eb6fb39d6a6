namespace LcncInfra.Model.Secrets;

/// <summary>Recognises secrets in the lines of a text, such as a manifest or a file of settings, whose keys say what the values are.</summary>
public static class SecretsInText
{
    /// <summary>Each line that looks like a secret: its number from 1, what it looks like, and the value, which nobody may be shown.</summary>
    public static IEnumerable<(int Line, string Shape, string Value)> Find(string text)
    {
        if (!SecretHint.IsIn(text))
        {
            yield break;
        }

        var lines = text.Split('\n');
        var name = string.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            // `- name: PASSWORD` with `value: …` below it says by its name what the value is.
            var (key, value) = KeyedLine.Of(lines[i]);
            var named = key is "value" && name.Length > 0 ? name : key;
            name = key is "name" ? value : string.Empty;
            if ((SecretShape.Of(named, value) ?? SecretShape.Of(string.Empty, lines[i])) is { } shape)
            {
                yield return (i + 1, shape, value);
            }
        }
    }

    /// <summary>What a value looks like, as a whole or in one of its lines; <see langword="null"/> if like no secret.</summary>
    /// <param name="key">The key of the value.</param>
    /// <param name="text">The value.</param>
    public static string? ShapeOf(string key, string text) =>
        SecretShape.Of(key, text) ?? Find(text).Select(found => found.Shape).FirstOrDefault();
}
