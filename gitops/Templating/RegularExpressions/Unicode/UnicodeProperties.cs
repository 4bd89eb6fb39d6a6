using System.Globalization;

namespace LcncInfra.Templating.RegularExpressions.Unicode;

/// <summary>The Unicode categories and scripts that <c>\p{…}</c> names.</summary>
/// <remarks>As Go 1.25 looks them up: letter case, spaces, underscores and hyphens of a name do not count.</remarks>
internal static class UnicodeProperties
{
    /// <summary>The code points of a property, or null if there is none of that name.</summary>
    public static Predicate<int>? Find(string name)
    {
        var key = Canonical(name);
        return FindSet(key) ?? FindCategory(key) ?? ScriptTable.Find(key);
    }

    private static string Canonical(string name)
    {
        Span<char> key = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c is not (' ' or '_' or '-'))
            {
                key[length++] = char.IsAsciiLetterUpper(c) ? (char)(c + 32) : c;
            }
        }

        return key[..length].ToString();
    }

    private static Predicate<int>? FindSet(string key) => key switch
    {
        "any" => _ => true,
        "ascii" => rune => rune < 0x80,
        "assigned" => rune => GoUnicode.Category(rune) != UnicodeCategory.OtherNotAssigned,
        "lc" or "casedletter" => rune => GoUnicode.Category(rune) <= UnicodeCategory.TitlecaseLetter,
        _ => null,
    };

    private static Predicate<int>? FindCategory(string key) => key switch
    {
        "l" or "letter" => Between(UnicodeCategory.UppercaseLetter, UnicodeCategory.OtherLetter),
        "lu" or "uppercaseletter" => Only(UnicodeCategory.UppercaseLetter),
        "ll" or "lowercaseletter" => Only(UnicodeCategory.LowercaseLetter),
        "lt" or "titlecaseletter" => Only(UnicodeCategory.TitlecaseLetter),
        "lm" or "modifierletter" => Only(UnicodeCategory.ModifierLetter),
        "lo" or "otherletter" => Only(UnicodeCategory.OtherLetter),
        "m" or "mark" or "combiningmark" => Between(UnicodeCategory.NonSpacingMark, UnicodeCategory.EnclosingMark),
        "mn" or "nonspacingmark" => Only(UnicodeCategory.NonSpacingMark),
        "mc" or "spacingmark" => Only(UnicodeCategory.SpacingCombiningMark),
        "me" or "enclosingmark" => Only(UnicodeCategory.EnclosingMark),
        "n" or "number" => Between(UnicodeCategory.DecimalDigitNumber, UnicodeCategory.OtherNumber),
        "nd" or "decimalnumber" or "digit" => Only(UnicodeCategory.DecimalDigitNumber),
        "nl" or "letternumber" => Only(UnicodeCategory.LetterNumber),
        "no" or "othernumber" => Only(UnicodeCategory.OtherNumber),
        "z" or "separator" => Between(UnicodeCategory.SpaceSeparator, UnicodeCategory.ParagraphSeparator),
        "zs" or "spaceseparator" => Only(UnicodeCategory.SpaceSeparator),
        "zl" or "lineseparator" => Only(UnicodeCategory.LineSeparator),
        "zp" or "paragraphseparator" => Only(UnicodeCategory.ParagraphSeparator),
        _ => FindSymbolCategory(key),
    };

    private static Predicate<int>? FindSymbolCategory(string key) => key switch
    {
        "p" or "punctuation" or "punct" => Between(UnicodeCategory.ConnectorPunctuation, UnicodeCategory.OtherPunctuation),
        "pc" or "connectorpunctuation" => Only(UnicodeCategory.ConnectorPunctuation),
        "pd" or "dashpunctuation" => Only(UnicodeCategory.DashPunctuation),
        "ps" or "openpunctuation" => Only(UnicodeCategory.OpenPunctuation),
        "pe" or "closepunctuation" => Only(UnicodeCategory.ClosePunctuation),
        "pi" or "initialpunctuation" => Only(UnicodeCategory.InitialQuotePunctuation),
        "pf" or "finalpunctuation" => Only(UnicodeCategory.FinalQuotePunctuation),
        "po" or "otherpunctuation" => Only(UnicodeCategory.OtherPunctuation),
        "s" or "symbol" => Between(UnicodeCategory.MathSymbol, UnicodeCategory.OtherSymbol),
        "sm" or "mathsymbol" => Only(UnicodeCategory.MathSymbol),
        "sc" or "currencysymbol" => Only(UnicodeCategory.CurrencySymbol),
        "sk" or "modifiersymbol" => Only(UnicodeCategory.ModifierSymbol),
        "so" or "othersymbol" => Only(UnicodeCategory.OtherSymbol),
        "c" or "other" => rune => GoUnicode.Category(rune) is (>= UnicodeCategory.Control and <= UnicodeCategory.PrivateUse)
            or UnicodeCategory.OtherNotAssigned,
        "cc" or "control" or "cntrl" => Only(UnicodeCategory.Control),
        "cf" or "format" => Only(UnicodeCategory.Format),
        "cs" or "surrogate" => Only(UnicodeCategory.Surrogate),
        "co" or "privateuse" => Only(UnicodeCategory.PrivateUse),
        "cn" or "unassigned" => Only(UnicodeCategory.OtherNotAssigned),
        _ => null,
    };

    private static Predicate<int> Only(UnicodeCategory category) => rune => GoUnicode.Category(rune) == category;

    private static Predicate<int> Between(UnicodeCategory first, UnicodeCategory last) =>
        rune => GoUnicode.Category(rune) is var category && category >= first && category <= last;
}
