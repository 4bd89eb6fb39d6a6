using System.Text;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Strings counted, cut and searched by bytes, as Go does.</summary>
/// <remarks>
/// A string of bytes here is a .NET string in which each character is one byte (Latin-1). Text that has no escaped bytes can be searched and
/// joined as it is; only lengths and offsets differ.
/// </remarks>
internal static class ByteText
{
    private const char FirstEscape = '\uDC80';
    private const char LastEscape = '\uDCFF';

    /// <summary>Whether a string is all ASCII, so that characters are bytes.</summary>
    public static bool IsAscii(string text) => Ascii.IsValid(text);

    /// <summary>Whether a string may hold bytes that are no valid UTF-8.</summary>
    public static bool MayHoldEscapes(string text) => text.AsSpan().ContainsAnyInRange(FirstEscape, LastEscape);

    /// <summary>Length in bytes.</summary>
    public static int Length(string text) => IsAscii(text) ? text.Length : GoText.ToUtf8(text).Length;

    /// <summary>The string as a string of bytes.</summary>
    public static string ToByteString(string text) => IsAscii(text) ? text : Encoding.Latin1.GetString(GoText.ToUtf8(text));

    /// <summary>The string of a string of bytes.</summary>
    public static string FromByteString(string bytes) => IsAscii(bytes) ? bytes : GoText.FromUtf8(Encoding.Latin1.GetBytes(bytes));

    /// <summary>Go's <c>s[:end]</c>.</summary>
    public static string Head(string text, long end)
    {
        var bytes = ToByteString(text);
        return end < 0 || end > bytes.Length ? throw GoPanics.SliceEnd(end, bytes.Length) : FromByteString(bytes[..(int)end]);
    }

    /// <summary>Go's <c>s[start:]</c>.</summary>
    public static string Tail(string text, long start)
    {
        var bytes = ToByteString(text);
        return start > bytes.Length ? throw GoPanics.SliceStart(start, bytes.Length) : FromByteString(bytes[(int)start..]);
    }

    /// <summary>Go's <c>s[start:end]</c> of an end within the string.</summary>
    public static string Slice(string text, long start, long end) =>
        start > end ? throw GoPanics.SliceStart(start, end) : FromByteString(ToByteString(text)[(int)start..(int)end]);

    /// <summary>Runs a search on bytes if one of the strings needs it.</summary>
    public static T Search<T>(string text, string needle, Func<string, string, T> search) => MayHoldEscapes(needle)
        ? search(ToByteString(text), ToByteString(needle))
        : search(text, needle);
}
