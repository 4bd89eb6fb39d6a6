using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>A number of a Go type that prints as a name: a month, a day of the week.</summary>
internal sealed class NamedNumber(string typeName, int number, string name) : GoObject
{
    /// <summary>The number.</summary>
    public int Number { get; } = number;

    /// <inheritdoc/>
    public override GoType Type { get; } = new(typeName, GoKind.Int);

    /// <inheritdoc/>
    public override string? YamlText => Number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string Print() => name;

    /// <inheritdoc/>
    public override GoFunction? FindMethod(string name) => name == "String" ? new(name, GoSignature.Of(GoType.String), _ => Print()) : null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NamedNumber other && other.Type == Type && other.Number == Number;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Number);
}
