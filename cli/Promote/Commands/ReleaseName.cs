using System.Globalization;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary>Finds the release that a person means by a number, a digest or the beginning of one.</summary>
internal static class ReleaseName
{
    private const int LeastDigits = 6;

    /// <summary>The digest; <see langword="null"/> if there is none, or several could be meant.</summary>
    /// <param name="named">As written.</param>
    /// <param name="known">The releases, by number and digest.</param>
    public static string? Find(string named, IEnumerable<(int Number, string Digest)> known)
    {
        var hex = named.StartsWith("sha256:", StringComparison.Ordinal) ? named["sha256:".Length..] : named;
        var isNumber = int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && named.Length < LeastDigits;
        var found = known
            .Where(r => isNumber ? r.Number == number : hex.Length >= LeastDigits && r.Digest.AsSpan("sha256:".Length).StartsWith(hex, StringComparison.Ordinal))
            .Select(r => r.Digest).Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
