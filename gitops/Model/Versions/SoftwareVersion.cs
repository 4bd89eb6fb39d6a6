using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LcncInfra.Model.Versions;

/// <summary>A version as semver.org orders them; what is not written of <c>major.minor.patch</c> is 0, and a <c>v</c> may stand before.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
/// <param name="Patch">The third number.</param>
/// <param name="Prerelease">What follows the hyphen; empty for a release.</param>
public sealed record SoftwareVersion(long Major, long Minor, long Patch, string Prerelease)
{
    /// <summary>Reads a version; what follows a plus sign means nothing.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SoftwareVersion? version)
    {
        version = null;
        var rest = text.StartsWith('v') ? text[1..] : text;
        rest = rest.Split('+', 2)[0];
        var hyphen = rest.IndexOf('-', StringComparison.Ordinal);
        var prerelease = hyphen < 0 ? string.Empty : rest[(hyphen + 1)..];
        var parts = (hyphen < 0 ? rest : rest[..hyphen]).Split('.');
        if (parts.Length > 3 || (hyphen >= 0 && !IsPrerelease(prerelease)))
        {
            return false;
        }

        var numbers = new long[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 15 || !long.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return false;
            }
        }

        version = new SoftwareVersion(numbers[0], numbers[1], numbers[2], prerelease);
        return true;
    }

    /// <summary>Below 0 if this version comes before the other, above 0 if after, 0 if neither.</summary>
    public int CompareTo(SoftwareVersion other)
    {
        var order = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return order != 0 ? order : ComparePrereleases(Prerelease, other.Prerelease);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}{(Prerelease.Length > 0 ? "-" : string.Empty)}{Prerelease}");

    private static bool IsPrerelease(string text) =>
        text.Split('.').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    // A release comes after its prereleases; numbers come before words; fewer parts come before more.
    private static int ComparePrereleases(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return right.Length.CompareTo(left.Length);
        }

        var (a, b) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var (isNumber, other) = (IsNumber(a[i]), IsNumber(b[i]));
            var order = isNumber && other ? CompareNumbers(a[i], b[i])
                : isNumber != other ? (isNumber ? -1 : 1)
                : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private static bool IsNumber(string text) => text.All(char.IsAsciiDigit);

    private static int CompareNumbers(string left, string right)
    {
        var (a, b) = (left.TrimStart('0'), right.TrimStart('0'));
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
    }
}
