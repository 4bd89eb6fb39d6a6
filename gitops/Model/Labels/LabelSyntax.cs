using LcncInfra.Model.Names;

namespace LcncInfra.Model.Labels;

/// <summary>What Kubernetes accepts as label keys and values.</summary>
/// <remarks>Kubernetes <c>apimachinery/pkg/util/validation</c>: <c>IsQualifiedName</c>, <c>IsValidLabelValue</c>.</remarks>
public static class LabelSyntax
{
    /// <summary>Longest label value and longest name part of a key, in characters.</summary>
    public const int MaximumLength = 63;

    /// <summary>Whether text can be a label value: empty, or up to 63 of letters, digits, <c>-_.</c>, beginning and ending with a letter or digit.</summary>
    public static bool IsValue(string text) => text.Length == 0 || IsNamePart(text);

    /// <summary>Whether text can be a label key: a name part, optionally after a DNS-1123 subdomain and <c>/</c>.</summary>
    public static bool IsKey(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? IsNamePart(text) : ResourceName.IsSubdomain(text[..slash]) && IsNamePart(text[(slash + 1)..]);
    }

    private static bool IsNamePart(string text) =>
        text.Length is > 0 and <= MaximumLength
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
