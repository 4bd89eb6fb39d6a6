namespace LcncInfra.Model.Secrets;

/// <summary>Tells random text from words.</summary>
internal static class Entropy
{
    private const int MinimumLength = 20;
    private const double MinimumBits = 3.5;

    /// <summary>Whether text is one word of at least 20 characters with at least 3.5 bits of Shannon entropy each; a URL, a path or a reference is none.</summary>
    public static bool LooksRandom(string text) =>
        text.Length >= MinimumLength
        && !text.Any(char.IsWhiteSpace)
        && text[0] is not ('$' or '{' or '<' or '/' or '.')
        && !text.Contains("://", StringComparison.Ordinal)
        && !IsName(text)
        && BitsPerCharacter(text) >= MinimumBits;

    // `payments-database-credentials` is a name of Kubernetes.
    private static bool IsName(string text) =>
        text.AsSpan().IndexOfAny('-', '.') > 0
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
        && text.Split('-', '.').All(part => part.Length is > 0 and <= 15 && (part.All(char.IsAsciiLetterLower) || (part.Length <= 4 && part.All(char.IsAsciiDigit))));

    private static double BitsPerCharacter(string text)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in text)
        {
            counts[c] = counts.GetValueOrDefault(c) + 1;
        }

        return -counts.Values.Sum(count => (double)count / text.Length * Math.Log2((double)count / text.Length));
    }
}
