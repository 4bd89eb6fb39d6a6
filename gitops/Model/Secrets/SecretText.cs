using System.Text;

namespace LcncInfra.Model.Secrets;

/// <summary>Hides what looks like a secret in a sentence, so that no message repeats what it warns of.</summary>
public static class SecretText
{
    private const string Hidden = "***";
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create(" \t\r\n'\"`(),;<>[]{}");

    /// <summary>The text with every secret hidden.</summary>
    public static string Hide(string text)
    {
        if (!SecretHint.IsIn(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var namesSecret = SecretHint.NamesSecret(text);
        var key = string.Empty;
        var shown = WithoutPrivateKeys(text);
        for (var at = 0; at < shown.Length;)
        {
            var length = WordAt(shown, at);
            var word = shown.Substring(at, length);
            result.Append(IsSecret(key, word, namesSecret) ? Hidden : word);
            key = word.EndsWith(':') || word.EndsWith('=') ? word.TrimEnd(':', '=') : word.Length > 1 ? string.Empty : key;
            at += length;
        }

        return result.ToString();
    }

    /// <summary>What was found where something was asked for, such as a label's value; hidden if it is a secret, as far as it or the question tells.</summary>
    public static string? HideFound(string asked, string? found) => found is null ? null : SecretShape.Of(asked, found) is null ? Hide(found) : Hidden;

    private static bool IsSecret(string key, string word, bool namesSecret)
    {
        if (word.Length < 8)
        {
            return false;
        }

        var (inner, value) = KeyedLine.Of(word);
        return SecretShape.Of(key, word) is not null
            || SecretShape.Of(inner, value) is not null
            || (namesSecret && IsMixed(word) && Entropy.LooksRandom(word));
    }

    // No name and no digest has letters of both cases and digits.
    private static bool IsMixed(string word) => word.Any(char.IsAsciiLetterUpper) && word.Any(char.IsAsciiLetterLower) && word.Any(char.IsAsciiDigit);

    // One separator, or what stands before the next one.
    private static int WordAt(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny(Separators);
        return end < 0 ? text.Length - at : Math.Max(1, end);
    }

    private static string WithoutPrivateKeys(string text)
    {
        for (var begin = text.IndexOf("-----BEGIN ", StringComparison.Ordinal); begin >= 0; begin = text.IndexOf("-----BEGIN ", begin + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-----END ", begin, StringComparison.Ordinal);
            var after = end < 0 ? -1 : text.IndexOf("-----", end + 9, StringComparison.Ordinal);
            text = $"{text[..begin]}{Hidden}{(after < 0 ? string.Empty : text[(after + 5)..])}";
        }

        return text;
    }
}
