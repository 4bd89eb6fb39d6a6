namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Shortens strings to a number of bytes, with dots where something is left out.</summary>
internal static class Abbreviation
{
    private const string Dots = "...";

    /// <summary>Shortens at the end; widths below 4 leave the text as it is.</summary>
    public static string Abbreviate(long width, string text) => width < 4 ? text : OnBytes(text, 0, width);

    /// <summary>Shortens at both ends.</summary>
    public static string AbbreviateBoth(long left, long right, string text) =>
        right < 4 || (left > 0 && right < 7) ? text : OnBytes(text, left, right);

    private static string OnBytes(string text, long offset, long width) =>
        ByteText.FromByteString(Shorten(ByteText.ToByteString(text), offset, width));

    private static string Shorten(string bytes, long offset, long width)
    {
        if (bytes.Length <= width)
        {
            return bytes;
        }

        var kept = (int)width - Dots.Length;
        offset = Math.Min(offset, bytes.Length);
        offset = bytes.Length - offset < kept ? bytes.Length - kept : offset;
        if (offset <= 4)
        {
            return bytes[..kept] + Dots;
        }

        // A width below 7 is an error here, of which sprig drops all but the empty text.
        return width < 7 ? string.Empty
            : offset + kept < bytes.Length ? Dots + ShortenRest(bytes[(int)offset..], kept)
            : Dots + bytes[^kept..];
    }

    private static string ShortenRest(string bytes, int width) => width < 4 ? string.Empty : Shorten(bytes, 0, width);
}
