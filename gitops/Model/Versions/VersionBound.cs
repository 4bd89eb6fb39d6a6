using System.Globalization;

namespace LcncInfra.Model.Versions;

/// <summary>One bound of a range of versions.</summary>
/// <param name="Comparison">How a version compares.</param>
/// <param name="Version">With which version.</param>
internal sealed record VersionBound(VersionComparison Comparison, SoftwareVersion Version)
{
    private static readonly string[] Operators = [">=", "<=", "!=", ">", "<", "=", "~", "^"];

    /// <summary>Whether a version keeps the bound.</summary>
    public bool Allows(SoftwareVersion version)
    {
        var order = version.CompareTo(Version);
        return Comparison switch
        {
            VersionComparison.AtLeast => order >= 0,
            VersionComparison.AtMost => order <= 0,
            VersionComparison.Above => order > 0,
            VersionComparison.Below => order < 0,
            VersionComparison.Not => order != 0,
            _ => throw new InvalidOperationException($"Unknown comparison {Comparison}."),
        };
    }

    /// <summary>Whether the bound is itself a prerelease of the same three numbers.</summary>
    public bool NamesPrereleaseOf(SoftwareVersion version) =>
        Version.Prerelease.Length > 0 && (Version.Major, Version.Minor, Version.Patch) == (version.Major, version.Minor, version.Patch);

    /// <summary>Reads a condition, which may be two bounds.</summary>
    public static bool TryParse(string condition, List<VersionBound> bounds)
    {
        var name = Operators.FirstOrDefault(o => condition.StartsWith(o, StringComparison.Ordinal), string.Empty);
        var text = condition[name.Length..];
        var written = Numbers(text);
        if (text is "*" or "x" or "X" && name.Length == 0)
        {
            bounds.Add(new VersionBound(VersionComparison.AtLeast, new SoftwareVersion(0, 0, 0, string.Empty)));
            return true;
        }

        if (written.Count is 0 or > 3 || !SoftwareVersion.TryParse(WithoutWildcards(text, written.Count), out var low))
        {
            return false;
        }

        bounds.AddRange(Of(name, low, written.Count));
        return true;
    }

    // What a partial version covers: 1.29 is every 1.29.x.
    private static IEnumerable<VersionBound> Of(string name, SoftwareVersion low, int written) => name switch
    {
        ">=" => [new(VersionComparison.AtLeast, low)],
        "<" => [new(VersionComparison.Below, low)],
        ">" => [written == 3 ? new(VersionComparison.Above, low) : new(VersionComparison.AtLeast, After(low, written))],
        "<=" => [written == 3 ? new(VersionComparison.AtMost, low) : new(VersionComparison.Below, After(low, written))],
        "!=" => [new(VersionComparison.Not, low)],
        "~" => [new(VersionComparison.AtLeast, low), new(VersionComparison.Below, After(low, Math.Min(written, 2)))],
        "^" => [new(VersionComparison.AtLeast, low), new(VersionComparison.Below, AfterCaret(low, written))],
        _ when written == 3 => [new(VersionComparison.AtLeast, low), new(VersionComparison.AtMost, low)],
        _ => [new(VersionComparison.AtLeast, low), new(VersionComparison.Below, After(low, written))],
    };

    private static SoftwareVersion After(SoftwareVersion low, int parts) => parts switch
    {
        1 => new(low.Major + 1, 0, 0, string.Empty),
        2 => new(low.Major, low.Minor + 1, 0, string.Empty),
        _ => new(low.Major, low.Minor, low.Patch + 1, string.Empty),
    };

    // The first number that is not 0 stays.
    private static SoftwareVersion AfterCaret(SoftwareVersion low, int written) =>
        low.Major > 0 || written == 1 ? After(low, 1) : low.Minor > 0 || written == 2 ? After(low, 2) : After(low, 3);

    private static List<string> Numbers(string text)
    {
        var numbers = text.TrimStart('v').Split('+')[0].Split('-')[0].Split('.').ToList();
        while (numbers.Count > 0 && numbers[^1] is "*" or "x" or "X")
        {
            numbers.RemoveAt(numbers.Count - 1);
        }

        return numbers;
    }

    private static string WithoutWildcards(string text, int written)
    {
        var numbers = Numbers(text);
        return text.Contains('*', StringComparison.Ordinal) || text.Contains(".x", StringComparison.OrdinalIgnoreCase)
            ? string.Join('.', numbers.Take(written))
            : text.ToString(CultureInfo.InvariantCulture);
    }
}
