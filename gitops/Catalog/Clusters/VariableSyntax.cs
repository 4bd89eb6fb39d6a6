using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Clusters;

/// <summary>What Flux, Argo CD, Rancher Fleet and Zarf all accept as the name and the text of a variable.</summary>
/// <remarks>Flux: letters, digits and <c>_</c>; Zarf: upper case; Argo CD: an annotation, whose name is no longer than a label's.</remarks>
internal static class VariableSyntax
{
    /// <summary>Whether text can name a variable.</summary>
    public static bool IsName(string text) =>
        text.Length is > 0 and <= ResourceName.MaximumLabelLength
        && char.IsAsciiLetterUpper(text[0])
        && text[^1] != '_'
        && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');

    /// <summary>Whether text is on one line, so that it stays where it is put in.</summary>
    public static bool IsLine(string text) => !text.Any(char.IsControl);
}
