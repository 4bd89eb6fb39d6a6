using System.Text;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Host names and UUIDs.</summary>
internal static class NameFormats
{
    /// <summary>Labels of up to 63 letters, digits and inner hyphens, less than 256 bytes in all.</summary>
    public static bool IsHostname(string text) => Encoding.UTF8.GetByteCount(text) < 256 && text.Split('.').All(IsLabel);

    /// <summary>Five groups of lower-case hexadecimal digits.</summary>
    public static bool IsUuid(string text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var fits = i is 8 or 13 or 18 or 23 ? text[i] == '-' : char.IsAsciiHexDigitLower(text[i]);
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63
        && char.IsAsciiLetterOrDigit(label[0])
        && char.IsAsciiLetterOrDigit(label[^1])
        && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
