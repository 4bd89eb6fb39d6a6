namespace LcncInfra.Templating.Values;

/// <summary>A Go slice of one of the types that templates meet; never changed after it is made.</summary>
/// <param name="Type">The Go type.</param>
/// <param name="Items">The elements: Go values as <see cref="GoMap"/> lists them.</param>
public sealed record GoList(GoListType Type, IReadOnlyList<object?> Items)
{
    /// <summary>Whether this is Go's nil slice, which prints and ranges like an empty one but is <c>null</c> in JSON.</summary>
    public bool IsNil { get; init; }

    /// <summary>A <c>[]interface {}</c> of the given items.</summary>
    public static GoList Of(params IReadOnlyList<object?> items) => new(GoListType.Any, items);

    /// <summary>A <c>[]string</c> of the given items.</summary>
    public static GoList OfStrings(IEnumerable<string> items) => new(GoListType.String, [.. items]);

    /// <summary>Lists are the same only if they are one: Go cannot compare slices.</summary>
    public bool Equals(GoList? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
