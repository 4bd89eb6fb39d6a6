using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Builtins.Objects;

/// <summary>Makes names that Kubernetes accepts of names that the control plane has.</summary>
/// <remarks>A name that has to change gets a digest of the whole, so that two names never become one.</remarks>
internal static class ObjectName
{
    /// <summary>Longest name of a Helm release; what is no longer than this is accepted everywhere.</summary>
    public const int MaximumLength = 53;

    private const int DigestLength = 8;

    /// <summary>A DNS-1123 label of up to <see cref="MaximumLength"/> characters.</summary>
    public static string Of(string text) => IsName(text) ? text : Changed(text.ToLowerInvariant(), text, MaximumLength, IsNameCharacter);

    /// <summary>The value of a label.</summary>
    public static string LabelValue(string text) => text.Length <= ResourceName.MaximumLabelLength
        ? text
        : Changed(text, text, ResourceName.MaximumLabelLength, c => IsNameCharacter(c) || char.IsAsciiLetterUpper(c));

    private static bool IsName(string text) => text.Length <= MaximumLength && ResourceName.IsLabel(text);

    private static string Changed(string text, string whole, int maximum, Func<char, bool> isGood)
    {
        var kept = string.Concat(text.Take(maximum - DigestLength - 1).Select(c => isGood(c) ? c : '-')).Trim('-');
        var digest = ContentDigest.Of(whole);
        var suffix = digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..][..DigestLength];
        return kept.Length == 0 ? $"x-{suffix}" : $"{kept}-{suffix}";
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';
}
