using System.Globalization;
using System.Text;

namespace LcncInfra.Templating.RegularExpressions.Unicode;

/// <summary>Letters, spaces and cases as Go's package <c>unicode</c> tells them.</summary>
/// <remarks>Go 1.25 knows Unicode 15; .NET knows a later version and leaves out the case pairs that reach into ASCII.</remarks>
internal static class GoUnicode
{
    /// <summary>What Go sees in the place of a byte that is no valid UTF-8.</summary>
    public const int ReplacementRune = 0xFFFD;

    /// <summary>The highest code point.</summary>
    public const int MaxRune = 0x10FFFF;

    private const int FirstNewer = 0x0897;

    // First and last code point of each range that Unicode assigned after version 15, in order.
    private static readonly int[] Newer =
    [
        0x0897, 0x0897, 0x1B4E, 0x1B4F, 0x1B7F, 0x1B7F, 0x1C89, 0x1C8A, 0x2427, 0x2429, 0x2FFC, 0x2FFF, 0x31E4, 0x31E5, 0x31EF, 0x31EF,
        0xA7CB, 0xA7CD, 0xA7DA, 0xA7DC, 0x105C0, 0x105F3, 0x10D40, 0x10D65, 0x10D69, 0x10D85, 0x10D8E, 0x10D8F, 0x10EC2, 0x10EC4,
        0x10EFC, 0x10EFC, 0x11380, 0x11389, 0x1138B, 0x1138B, 0x1138E, 0x1138E, 0x11390, 0x113B5, 0x113B7, 0x113C0, 0x113C2, 0x113C2,
        0x113C5, 0x113C5, 0x113C7, 0x113CA, 0x113CC, 0x113D5, 0x113D7, 0x113D8, 0x113E1, 0x113E2, 0x116D0, 0x116E3, 0x11BC0, 0x11BE1,
        0x11BF0, 0x11BF9, 0x11F5A, 0x11F5A, 0x13460, 0x143FA, 0x16100, 0x16139, 0x16D40, 0x16D79, 0x18CFF, 0x18CFF, 0x1CC00, 0x1CCF9,
        0x1CD00, 0x1CEB3, 0x1E5D0, 0x1E5FA, 0x1E5FF, 0x1E5FF, 0x1F8B2, 0x1F8BB, 0x1F8C0, 0x1F8C1, 0x1FA89, 0x1FA89, 0x1FA8F, 0x1FA8F,
        0x1FABE, 0x1FABE, 0x1FAC6, 0x1FAC6, 0x1FADC, 0x1FADC, 0x1FADF, 0x1FADF, 0x1FAE9, 0x1FAE9, 0x1FBCB, 0x1FBEF, 0x2EBF0, 0x2EE5D,
    ];

    /// <summary>The general category of a code point.</summary>
    public static UnicodeCategory Category(int rune) =>
        rune >= FirstNewer && IsNewer(rune) ? UnicodeCategory.OtherNotAssigned : CharUnicodeInfo.GetUnicodeCategory(rune);

    /// <summary>Go's <c>unicode.IsSpace</c>.</summary>
    public static bool IsSpace(int rune) => rune switch
    {
        >= '\t' and <= '\r' or ' ' or 0x85 or 0xA0 => true,
        < 0x1680 => false,
        0x1680 or (>= 0x2000 and <= 0x200A) or 0x2028 or 0x2029 or 0x202F or 0x205F or 0x3000 => true,
        _ => false,
    };

    /// <summary>Go's <c>unicode.IsLetter</c>.</summary>
    public static bool IsLetter(int rune) => Category(rune) is <= UnicodeCategory.OtherLetter;

    /// <summary>Go's <c>unicode.IsDigit</c>.</summary>
    public static bool IsDigit(int rune) => Category(rune) is UnicodeCategory.DecimalDigitNumber;

    /// <summary>Go's <c>unicode.IsNumber</c>.</summary>
    public static bool IsNumber(int rune) => Category(rune) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;

    /// <summary>Go's <c>unicode.IsPunct</c>.</summary>
    public static bool IsPunctuation(int rune) =>
        Category(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>Go's <c>unicode.IsUpper</c>.</summary>
    public static bool IsUpper(int rune) => Category(rune) is UnicodeCategory.UppercaseLetter;

    /// <summary>Go's <c>unicode.IsLower</c>.</summary>
    public static bool IsLower(int rune) => Category(rune) is UnicodeCategory.LowercaseLetter;

    /// <summary>Go's <c>unicode.IsTitle</c>.</summary>
    public static bool IsTitle(int rune) => Category(rune) is UnicodeCategory.TitlecaseLetter;

    /// <summary>Go's <c>strconv.IsPrint</c>: what a quoted string shows as it is.</summary>
    public static bool IsPrint(int rune) => rune == ' ' || Category(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Go's <c>unicode.ToUpper</c>.</summary>
    public static int ToUpper(int rune) => rune switch
    {
        >= 'a' and <= 'z' => rune - 32,
        < 0x80 => rune,
        0x0131 => 'I',
        0x017F => 'S',
        // Their capitals are newer than Unicode 15.
        0x019B or 0x0264 => rune,
        _ => IsScalar(rune) ? Rune.ToUpperInvariant(new Rune(rune)).Value : rune,
    };

    /// <summary>Go's <c>unicode.ToLower</c>.</summary>
    public static int ToLower(int rune) => rune switch
    {
        >= 'A' and <= 'Z' => rune + 32,
        < 0x80 => rune,
        0x0130 => 'i',
        _ => IsScalar(rune) ? Rune.ToLowerInvariant(new Rune(rune)).Value : rune,
    };

    /// <summary>Go's <c>unicode.ToTitle</c>.</summary>
    public static int ToTitle(int rune) => rune switch
    {
        >= 0x01C4 and <= 0x01C6 => 0x01C5,
        >= 0x01C7 and <= 0x01C9 => 0x01C8,
        >= 0x01CA and <= 0x01CC => 0x01CB,
        >= 0x01F1 and <= 0x01F3 => 0x01F2,
        (>= 0x10D0 and <= 0x10FA) or (>= 0x10FD and <= 0x10FF) => rune,
        _ => ToUpper(rune),
    };

    private static bool IsScalar(int rune) => rune is < 0xD800 or (> 0xDFFF and <= MaxRune);

    private static bool IsNewer(int rune)
    {
        var at = Array.BinarySearch(Newer, rune);
        return at >= 0 || (~at & 1) == 1;
    }
}
