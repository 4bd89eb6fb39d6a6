namespace LcncInfra.Templating.Values;

/// <summary>A Go slice of one of the types that templates meet; never changed after it is made.</summary>
/// <param name="Type">The Go type.</param>
/// <param name="Items">The elements: Go values as <see cref="GoMap"/> lists them.</param>
public sealed record GoList(GoListType Type, IReadOnlyList<object?> Items)
{
    /// <summary>A <c>[]interface {}</c> of the given items.</summary>
    public static GoList Of(params IReadOnlyList<object?> items) => new(GoListType.Any, items);
}
