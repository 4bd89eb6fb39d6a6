namespace LcncInfra.Templating.Values;

/// <summary>A value of a <see cref="GoStructType"/>.</summary>
public sealed class GoStruct
{
    private readonly object?[] _values;

    /// <summary>A struct with a value for each field, in the order of the type.</summary>
    public GoStruct(GoStructType type, params IEnumerable<object?> values)
    {
        Type = type;
        _values = [.. values];
        ArgumentOutOfRangeException.ThrowIfNotEqual(_values.Length, type.Fields.Count);
    }

    /// <summary>The type.</summary>
    public GoStructType Type { get; }

    /// <summary>The value of the field that stands at an index of <see cref="GoStructType.Fields"/>.</summary>
    public object? this[int index] => _values[index];
}
