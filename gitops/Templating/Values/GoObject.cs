using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Values;

/// <summary>A value of a Go type with methods, which templates pass on, print and ask, but cannot build: a time, a version.</summary>
/// <remarks>Derive one class for each Go type; equality is Go's <c>==</c> for the type, so override it for comparable structs.</remarks>
public abstract class GoObject
{
    /// <summary>The Go type, e.g. <c>*semver.Version</c> (<see cref="GoKind.Pointer"/>) or <c>time.Time</c> (<see cref="GoKind.Struct"/>).</summary>
    public abstract GoType Type { get; }

    /// <summary>The bare text that yaml.v3 writes for it; <see langword="null"/> if it writes none.</summary>
    public virtual string? YamlText => null;

    /// <summary>What <c>%v</c> prints: the result of <c>String()</c> or <c>Error()</c>, or Go's rendering of the fields.</summary>
    public abstract string Print();

    /// <summary>A method that templates may call, without its receiver; <see langword="null"/> if the type has none of this name.</summary>
    public virtual GoFunction? FindMethod(string name) => null;

    /// <summary>An exported field; <see langword="false"/> if the type has none of this name.</summary>
    public virtual bool TryGetField(string name, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Print();
}
