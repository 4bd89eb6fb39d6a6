using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>One condition on a version, such as <c>&gt;=1.2</c> or <c>~2.x</c>.</summary>
internal sealed class VersionConstraint
{
    private static readonly string[] Operators = ["!=", ">=", "=>", "<=", "=<", "~>", "=", ">", "<", "~", "^"];

    private readonly string _operator;
    private readonly SemanticVersion _version;
    private readonly bool _isMinorOpen;
    private readonly bool _isPatchOpen;
    private readonly bool _isOpen;

    private VersionConstraint(string text)
    {
        var rest = text.AsSpan().Trim(" \t\n\f\r");
        _operator = OperatorOf(rest);
        rest = rest[_operator.Length..].TrimStart(" \t\n\f\r");
        if (!VersionText.TryParse(rest, VersionText.IsDigitOrWildcard, out var parts) || parts.Length != rest.Length)
        {
            throw new GoFunctionException($"improper constraint: {text}");
        }

        var isMajorOpen = IsWildcard(parts.Major);
        _isMinorOpen = !isMajorOpen && (parts.Minor.Length == 0 || IsWildcard(parts.Minor));
        _isPatchOpen = !isMajorOpen && !_isMinorOpen && IsWildcard(parts.Patch);
        _isOpen = isMajorOpen || _isMinorOpen || _isPatchOpen;
        var version = isMajorOpen ? "0.0.0"
            : _isMinorOpen ? $"{parts.Major}.0.0{parts.PrereleaseSuffix}"
            : _isPatchOpen ? $"{parts.Major}.{parts.Minor}.0{parts.PrereleaseSuffix}"
            : rest.ToString();
        _version = ParseVersion(version);
    }

    /// <summary>Reads a condition.</summary>
    /// <exception cref="GoFunctionException">It is none; the message is the library's.</exception>
    public static VersionConstraint Parse(string text) => new(text);

    /// <summary>Whether a version meets the condition; prereleases only meet conditions that name one.</summary>
    public bool Allows(SemanticVersion version)
    {
        var isUnwantedPrerelease = version.Prerelease.Length > 0 && _version.Prerelease.Length == 0;
        if (_operator == "!=")
        {
            return _isOpen ? !isUnwantedPrerelease && DiffersFromOpen(version) : version.CompareTo(_version) != 0;
        }

        return !isUnwantedPrerelease && _operator switch
        {
            ">" => version.CompareTo(_version) > 0,
            "<" => _isOpen ? IsNotAboveOpen(version) : version.CompareTo(_version) < 0,
            ">=" or "=>" => version.CompareTo(_version) >= 0,
            "<=" or "=<" => _isOpen ? IsNotAboveOpen(version) : version.CompareTo(_version) <= 0,
            "~" or "~>" => IsWithinTilde(version),
            "^" => version.CompareTo(_version) >= 0 && version.Major == _version.Major,
            _ => _isOpen ? IsWithinTilde(version) : version.CompareTo(_version) == 0,
        };
    }

    private static bool IsWildcard(string number) => number is "x" or "X" or "*";

    private static string OperatorOf(ReadOnlySpan<char> text)
    {
        foreach (var candidate in Operators)
        {
            if (text.StartsWith(candidate, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return string.Empty;
    }

    private static SemanticVersion ParseVersion(string version)
    {
        try
        {
            return SemanticVersion.Parse(version);
        }
        catch (GoFunctionException)
        {
            throw new GoFunctionException("constraint Parser Error");
        }
    }

    private bool DiffersFromOpen(SemanticVersion version) =>
        version.Major != _version.Major || (version.Minor != _version.Minor && !_isMinorOpen);

    private bool IsNotAboveOpen(SemanticVersion version) =>
        version.Major <= _version.Major && (version.Minor <= _version.Minor || _isMinorOpen);

    private bool IsWithinTilde(SemanticVersion version)
    {
        if (version.CompareTo(_version) < 0)
        {
            return false;
        }

        var isZero = _version is { Major: 0, Minor: 0, Patch: 0 };
        return (isZero && !_isMinorOpen && !_isPatchOpen)
            || (version.Major == _version.Major && (version.Minor == _version.Minor || _isMinorOpen));
    }
}
