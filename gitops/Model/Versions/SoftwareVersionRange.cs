using System.Diagnostics.CodeAnalysis;
using LcncInfra.Model.Collections;

namespace LcncInfra.Model.Versions;

/// <summary>A range of versions: conditions that must all hold, separated by spaces or commas; alternatives separated by <c>||</c>.</summary>
/// <remarks>
/// <c>&gt;=1.28 &lt;2</c>, <c>~1.29</c> (1.29 and its patches), <c>^1.2</c> (1.2 and later below 2), <c>1.29.x</c>, <c>1.29</c> (the same).
/// A prerelease is only in a range that names a prerelease of the same three numbers, as npm and Helm have it.
/// </remarks>
public sealed record SoftwareVersionRange
{
    private readonly ValueList<ValueList<VersionBound>> _alternatives;

    private SoftwareVersionRange(ValueList<ValueList<VersionBound>> alternatives) => _alternatives = alternatives;

    /// <summary>Reads a range.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SoftwareVersionRange? range)
    {
        range = null;
        var alternatives = new List<ValueList<VersionBound>>();
        foreach (var alternative in text.Split("||"))
        {
            var bounds = new List<VersionBound>();
            foreach (var condition in Conditions(alternative))
            {
                if (!VersionBound.TryParse(condition, bounds))
                {
                    return false;
                }
            }

            if (bounds.Count == 0)
            {
                return false;
            }

            alternatives.Add([.. bounds]);
        }

        range = new SoftwareVersionRange([.. alternatives]);
        return true;
    }

    /// <summary>Whether a version is in the range.</summary>
    public bool Contains(SoftwareVersion version) => _alternatives.Any(bounds =>
        bounds.All(b => b.Allows(version)) && (version.Prerelease.Length == 0 || bounds.Any(b => b.NamesPrereleaseOf(version))));

    // An operator may stand apart from its version.
    private static IEnumerable<string> Conditions(string text)
    {
        var pending = string.Empty;
        foreach (var word in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            pending += word;
            if (word.AsSpan().TrimStart("<>=!~^").Length > 0)
            {
                yield return pending;
                pending = string.Empty;
            }
        }

        if (pending.Length > 0)
        {
            yield return pending;
        }
    }
}
