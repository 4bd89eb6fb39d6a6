using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig;

/// <summary>Kinds of values as Go's <c>reflect</c> tells and spells them.</summary>
internal static class Kinds
{
    /// <summary>The kind of a value; <see cref="GoKind.Invalid"/> for nil.</summary>
    public static GoKind Of(object? value) => GoType.Of(value)?.Kind ?? GoKind.Invalid;

    /// <summary>The name of a value's kind, e.g. <c>slice</c>.</summary>
    public static string NameOf(object? value) => Of(value) switch
    {
        GoKind.Pointer => "ptr",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Go's <c>reflect.TypeOf(value).Kind()</c>, which panics for nil, and the kind's name.</summary>
    public static string NameOfTyped(object? value) => value is null ? throw GoPanics.NilPointer() : NameOf(value);
}
