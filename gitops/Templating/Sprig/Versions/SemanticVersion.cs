using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Conversion;
using LcncInfra.Templating.Sprig.Numbers;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>A version of the form <c>1.2.3-pre+build</c>, as the Go library semver 1.5 has it (<c>*semver.Version</c>).</summary>
internal sealed class SemanticVersion : GoObject, IJsonValue
{
    private static readonly GoType VersionType = new("*semver.Version", GoKind.Pointer);

    private SemanticVersion(string original, long[] numbers, string prerelease, string metadata)
    {
        Original = original;
        (Major, Minor, Patch) = (numbers[0], numbers[1], numbers[2]);
        Prerelease = prerelease;
        Metadata = metadata;
    }

    /// <summary>The text it was read from.</summary>
    public string Original { get; }

    /// <summary>The first number.</summary>
    public long Major { get; }

    /// <summary>The second number; 0 if not written.</summary>
    public long Minor { get; }

    /// <summary>The third number; 0 if not written.</summary>
    public long Patch { get; }

    /// <summary>What follows the hyphen.</summary>
    public string Prerelease { get; }

    /// <summary>What follows the plus sign; means nothing to comparisons.</summary>
    public string Metadata { get; }

    /// <inheritdoc/>
    public override GoType Type => VersionType;

    /// <inheritdoc/>
    public string? JsonText => Print();

    /// <summary>yaml.v3 writes exported fields, and the type has none.</summary>
    public override string? YamlText => "{}";

    /// <summary>Reads a version.</summary>
    /// <exception cref="GoFunctionException">It is none; the message is the library's.</exception>
    public static SemanticVersion Parse(string text)
    {
        if (!VersionText.TryParse(text, VersionText.IsDigit, out var parts) || parts.Length != text.Length)
        {
            throw new GoFunctionException("Invalid Semantic Version");
        }

        long[] numbers = [ParseNumber(parts.Major), ParseNumber(parts.Minor), ParseNumber(parts.Patch)];
        return new SemanticVersion(text, numbers, parts.Prerelease, parts.Metadata);
    }

    /// <summary>-1, 0 or 1 as this version comes before, beside or behind another.</summary>
    public int CompareTo(SemanticVersion other)
    {
        var order = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return order != 0 ? Math.Sign(order) : PrereleaseOrder.Compare(Prerelease, other.Prerelease);
    }

    /// <summary>Whether another version is the same in all parts, and was read from the same text.</summary>
    public bool IsSameAs(SemanticVersion other) => string.Equals(Original, other.Original, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string Print() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Major}.{Minor}.{Patch}{(Prerelease.Length > 0 ? "-" + Prerelease : "")}{(Metadata.Length > 0 ? "+" + Metadata : "")}");

    /// <inheritdoc/>
    public override GoFunction? FindMethod(string name) => name switch
    {
        "String" => Getter(name, GoType.String, Print()),
        "Original" => Getter(name, GoType.String, Original),
        "Major" => Getter(name, GoType.Int64, GoInteger.Int64(Major)),
        "Minor" => Getter(name, GoType.Int64, GoInteger.Int64(Minor)),
        "Patch" => Getter(name, GoType.Int64, GoInteger.Int64(Patch)),
        "Prerelease" => Getter(name, GoType.String, Prerelease),
        "Metadata" => Getter(name, GoType.String, Metadata),
        "Compare" => Comparison(name, GoType.Int, order => (long)order),
        "Equal" => Comparison(name, GoType.Bool, order => order == 0),
        "LessThan" => Comparison(name, GoType.Bool, order => order < 0),
        "GreaterThan" => Comparison(name, GoType.Bool, order => order > 0),
        _ => null,
    };

    private static GoFunction Getter(string name, GoType result, object value) => new(name, GoSignature.Of(result), _ => value);

    private static long ParseNumber(string digits)
    {
        if (digits.Length == 0)
        {
            return 0;
        }

        return GoNumberText.TryParseInt(digits, 10, out var number)
            ? number
            : throw new GoFunctionException($"Error parsing version segment: strconv.ParseInt: parsing \"{digits}\": value out of range");
    }

    private GoFunction Comparison(string name, GoType result, Func<int, object> answer) => new(
        name,
        GoSignature.Of(result, VersionType),
        a => a[0] is SemanticVersion other ? answer(CompareTo(other)) : throw GoPanics.NilPointer());
}
