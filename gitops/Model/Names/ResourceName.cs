namespace LcncInfra.Model.Names;

/// <summary>What Kubernetes accepts as names of objects and namespaces.</summary>
/// <remarks>RFC 1123, as in Kubernetes <c>apimachinery/pkg/util/validation</c>.</remarks>
public static class ResourceName
{
    /// <summary>Longest name of most objects, in characters.</summary>
    public const int MaximumSubdomainLength = 253;

    /// <summary>Longest name of a namespace, and longest name that fits into a label, in characters.</summary>
    public const int MaximumLabelLength = 63;

    /// <summary>Whether text is a DNS-1123 label: up to 63 of lower-case letters, digits and <c>-</c>, not at either end.</summary>
    public static bool IsLabel(string text) => text.Length <= MaximumLabelLength && IsLabelText(text);

    /// <summary>Whether text is a DNS-1123 subdomain: labels joined by dots, up to 253 characters.</summary>
    public static bool IsSubdomain(string text) =>
        text.Length is > 0 and <= MaximumSubdomainLength && text.Split('.').All(IsLabelText);

    private static bool IsLabelText(string text) =>
        text.Length > 0
        && IsLowerLetterOrDigit(text[0])
        && IsLowerLetterOrDigit(text[^1])
        && text.All(c => IsLowerLetterOrDigit(c) || c == '-');

    private static bool IsLowerLetterOrDigit(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
}
