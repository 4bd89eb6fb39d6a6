namespace LcncInfra.Templating.Values;

/// <summary>A value together with the <c>interface {}</c> that holds it, for the few built-in functions that tell the two apart.</summary>
/// <param name="Value">The value.</param>
internal sealed record GoInterface(object? Value)
{
    /// <summary>A nil in an interface, which is a value; <see langword="null"/> by itself is none.</summary>
    public static GoInterface Nil { get; } = new((object?)null);

    /// <summary>The value without the interface.</summary>
    public static object? Unwrap(object? value) => value is GoInterface held ? held.Value : value;
}
