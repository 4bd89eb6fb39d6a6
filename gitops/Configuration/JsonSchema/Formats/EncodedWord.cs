namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Words such as <c>=?utf-8?q?caf=C3=A9?=</c> in the names of mail addresses (RFC 2047).</summary>
internal static class EncodedWord
{
    private static readonly string[] Charsets = ["utf-8", "iso-8859-1", "us-ascii"];

    /// <summary>Whether Go can read a word: only one that is well encoded in a foreign character set is refused.</summary>
    public static bool IsReadable(string word)
    {
        if (word.Length < 8 || !word.StartsWith("=?", StringComparison.Ordinal) || !word.EndsWith("?=", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = word[2..^2].Split('?');
        return parts.Length != 3
            || parts[0].Length == 0
            || Charsets.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            || !IsWellEncoded(parts[1], parts[2]);
    }

    private static bool IsWellEncoded(string encoding, string text) => encoding switch
    {
        "B" or "b" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        "Q" or "q" => IsQuotedPrintable(text),
        _ => false,
    };

    private static bool IsQuotedPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                {
                    return false;
                }

                i += 2;
            }
            else if (text[i] is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
