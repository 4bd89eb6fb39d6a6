using System.Globalization;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig;

/// <summary>The panics of Go's runtime that sprig's functions run into, with their texts.</summary>
internal static class GoPanics
{
    /// <summary>A method of a nil was called.</summary>
    public static GoFunctionException NilPointer() => new("runtime error: invalid memory address or nil pointer dereference");

    /// <summary>An integer was divided by zero.</summary>
    public static GoFunctionException DivideByZero() => new("runtime error: integer divide by zero");

    /// <summary>An entry was added to a nil map.</summary>
    public static GoFunctionException NilMap() => new("assignment to entry in nil map");

    /// <summary>A string was sliced outside of its bounds: <c>s[:end]</c>.</summary>
    public static GoFunctionException SliceEnd(long end, long length) => end < 0
        ? new(string.Create(CultureInfo.InvariantCulture, $"runtime error: slice bounds out of range [:{end}]"))
        : new(string.Create(CultureInfo.InvariantCulture, $"runtime error: slice bounds out of range [:{end}] with length {length}"));

    /// <summary>A string was sliced from behind its end: <c>s[start:end]</c>.</summary>
    public static GoFunctionException SliceStart(long start, long end) =>
        new(string.Create(CultureInfo.InvariantCulture, $"runtime error: slice bounds out of range [{start}:{end}]"));
}
