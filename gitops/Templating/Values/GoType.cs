namespace LcncInfra.Templating.Values;

/// <summary>A Go type, as far as templates can tell types apart: for the checks of arguments, <c>%T</c> and error texts.</summary>
/// <param name="Name">As Go's <c>reflect</c> spells it, e.g. <c>map[string]interface {}</c>; types are equal by it.</param>
/// <param name="Kind">What the type is.</param>
public sealed record GoType(string Name, GoKind Kind)
{
    /// <summary><c>interface {}</c>: anything.</summary>
    public static GoType Any { get; } = new("interface {}", GoKind.Interface);

    /// <summary><c>reflect.Value</c>: anything, and the function sees that a value is missing.</summary>
    public static GoType ReflectValue { get; } = new("reflect.Value", GoKind.Struct);

    /// <summary><c>bool</c>; in C# <see cref="bool"/>.</summary>
    public static GoType Bool { get; } = new("bool", GoKind.Bool);

    /// <summary><c>int</c>; in C# <see cref="long"/>.</summary>
    public static GoType Int { get; } = new("int", GoKind.Int);

    /// <summary><c>int64</c>; in C# <see cref="GoInteger"/>.</summary>
    public static GoType Int64 { get; } = new("int64", GoKind.Int64);

    /// <summary><c>uint64</c>; in C# <see cref="ulong"/>.</summary>
    public static GoType Uint64 { get; } = new("uint64", GoKind.Uint64);

    /// <summary><c>float64</c>; in C# <see cref="double"/>.</summary>
    public static GoType Float64 { get; } = new("float64", GoKind.Float64);

    /// <summary><c>string</c>; in C# <see cref="string"/> as <see cref="GoText"/> describes.</summary>
    public static GoType String { get; } = new("string", GoKind.String);

    /// <summary><c>[]interface {}</c>.</summary>
    public static GoType AnyList { get; } = new("[]interface {}", GoKind.Slice);

    /// <summary><c>[]string</c>.</summary>
    public static GoType StringList { get; } = new("[]string", GoKind.Slice);

    /// <summary><c>[]int</c>.</summary>
    public static GoType IntList { get; } = new("[]int", GoKind.Slice);

    /// <summary><c>map[string]interface {}</c>.</summary>
    public static GoType StringToAny { get; } = new("map[string]interface {}", GoKind.Map);

    /// <summary><c>map[string]string</c>.</summary>
    public static GoType StringToString { get; } = new("map[string]string", GoKind.Map);

    /// <summary><c>map[interface {}]interface {}</c>.</summary>
    public static GoType AnyToAny { get; } = new("map[interface {}]interface {}", GoKind.Map);

    private static GoType[] Integers { get; } =
    [
        .. Enum.GetValues<GoKind>()
            .Where(k => k <= GoKind.Uint64)
            .Select(k => k switch
            {
                GoKind.Int => Int,
                GoKind.Int64 => Int64,
                GoKind.Uint64 => Uint64,
                _ => new GoType(k.ToString().ToLowerInvariant(), k),
            }),
    ];

    /// <summary>Whether Go lets a nil stand for a value of this type.</summary>
    public bool CanBeNil => Kind is GoKind.Interface or GoKind.Slice or GoKind.Map or GoKind.Pointer or GoKind.Func || this == ReflectValue;

    /// <summary>The type of an integer kind.</summary>
    public static GoType OfInteger(GoKind kind) => Integers[(int)kind];

    /// <summary>The type of a value; <see langword="null"/> for a nil without type.</summary>
    public static GoType? Of(object? value) => value switch
    {
        string => String,
        long => Int,
        bool => Bool,
        double => Float64,
        GoMap map => OfMap(map.Type),
        GoList list => OfList(list.Type),
        ulong => Uint64,
        GoInteger integer => OfInteger(integer.Kind),
        GoStruct structure => structure.Type.Type,
        GoObject custom => custom.Type,
        null => null,
        _ => throw new ArgumentException($"{value.GetType()} is no Go value.", nameof(value)),
    };

    /// <inheritdoc/>
    public bool Equals(GoType? other) => ReferenceEquals(this, other) || (other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static GoType OfMap(GoMapType type) => type switch
    {
        GoMapType.StringToString => StringToString,
        GoMapType.StringToAny => StringToAny,
        _ => AnyToAny,
    };

    private static GoType OfList(GoListType type) => type switch
    {
        GoListType.String => StringList,
        GoListType.Int => IntList,
        _ => AnyList,
    };
}
