namespace LcncInfra.Templating.Values;

/// <summary>The kind of a Go type, as Go's <c>reflect</c> names them: what a function may do with a value.</summary>
public enum GoKind
{
    /// <summary>No value at all: a missing map entry, an untyped nil.</summary>
    Invalid,

    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>int</c>.</summary>
    Int,

    /// <summary><c>int8</c>.</summary>
    Int8,

    /// <summary><c>int16</c>.</summary>
    Int16,

    /// <summary><c>int32</c>, which is also Go's <c>rune</c>.</summary>
    Int32,

    /// <summary><c>int64</c>.</summary>
    Int64,

    /// <summary><c>uint</c>.</summary>
    Uint,

    /// <summary><c>uint8</c>, which is also Go's <c>byte</c>.</summary>
    Uint8,

    /// <summary><c>uint16</c>.</summary>
    Uint16,

    /// <summary><c>uint32</c>.</summary>
    Uint32,

    /// <summary><c>uint64</c>.</summary>
    Uint64,

    /// <summary><c>float64</c>.</summary>
    Float64,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary>An interface type; of values only a nil one has it.</summary>
    Interface,

    /// <summary>A slice.</summary>
    Slice,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A struct.</summary>
    Struct,

    /// <summary>A pointer to a struct.</summary>
    Pointer,

    /// <summary>A function.</summary>
    Func,
}
