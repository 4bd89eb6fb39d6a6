using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary><c>index slice len call</c>.</summary>
internal static class IndexingFunctions
{
    /// <summary>The type of an index of <c>slice</c>, which Go, unlike elsewhere, does not take out of its interface.</summary>
    public static GoType SliceIndex { get; } = new(GoType.ReflectValue.Name, GoKind.Struct);

    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("index", GoSignature.Of(GoType.ReflectValue, GoType.ReflectValue).WithVariadic(GoType.ReflectValue), Index),
        new("slice", GoSignature.Of(GoType.ReflectValue, GoType.ReflectValue).WithVariadic(SliceIndex), Slice),
        new("len", GoSignature.Of(GoType.Int, GoType.ReflectValue), a => Length(a[0])),
        new("call", GoSignature.Of(GoType.ReflectValue, GoType.ReflectValue).WithVariadic(GoType.ReflectValue), a => throw new GoFunctionException(CallFailure(GoInterface.Unwrap(a[0]), string.Empty)))
        {
            Builtin = BuiltinKind.Call,
        },
    ];

    /// <summary>Why a value cannot be called: no value of a template is a function.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shown">How the value is written in the template.</param>
    public static string CallFailure(object? value, string shown) =>
        value is null ? "call of nil" : $"non-function {shown} of type {GoType.Of(value)}";

    private static object? Index(object?[] arguments)
    {
        var item = GoInterface.Unwrap(arguments[0]) ?? throw new GoFunctionException("index of untyped nil");
        for (var i = 1; i < arguments.Length; i++)
        {
            var index = GoInterface.Unwrap(arguments[i]);
            item = item switch
            {
                GoMap map => Entry(map, index),
                GoList list => list.Items[Position(index, list.Items.Count, "slice")],
                string text => GoInteger.Uint8(GoText.ByteAt(text, Position(index, GoText.ByteLength(text), "string"))),
                null => throw new GoFunctionException("index of nil pointer"),
                _ => throw new GoFunctionException($"can't index item of type {GoType.Of(item)}"),
            };
        }

        return item;
    }

    private static object? Entry(GoMap map, object? key)
    {
        if (map.Type != GoMapType.AnyToAny && key is not string)
        {
            throw new GoFunctionException(key is null
                ? $"value is nil; should be of type {GoType.String}"
                : $"value has type {GoType.Of(key)}; should be {GoType.String}");
        }

        if (key is GoMap or GoList or GoStruct)
        {
            throw new GoFunctionException($"runtime error: hash of unhashable type {GoType.Of(key)}");
        }

        return map.TryGetValue(key, out var value) ? value : map.Type == GoMapType.StringToString ? string.Empty : null;
    }

    private static int Position(object? index, int length, string what)
    {
        var position = Bound(index, length);
        return position < length ? position : throw new GoFunctionException($"reflect: {what} index out of range");
    }

    private static int Bound(object? index, int capacity)
    {
        if (!GoNumber.TryGet(index, out var number))
        {
            throw new GoFunctionException(index is null ? "cannot index slice/array with nil" : $"cannot index slice/array with type {TypeName(index)}");
        }

        return number.Signed >= 0 && number.Signed <= capacity
            ? (int)number.Signed
            : throw new GoFunctionException(string.Create(CultureInfo.InvariantCulture, $"index out of range: {number.Signed}"));
    }

    private static object Slice(object?[] arguments)
    {
        var item = GoInterface.Unwrap(arguments[0]) ?? throw new GoFunctionException("slice of untyped nil");
        if (arguments.Length > 4)
        {
            throw new GoFunctionException(string.Create(CultureInfo.InvariantCulture, $"too many slice indexes: {arguments.Length - 1}"));
        }

        if (item is string && arguments.Length == 4)
        {
            throw new GoFunctionException("cannot 3-index slice a string");
        }

        var length = item switch
        {
            string text => GoText.ByteLength(text),
            GoList whole => whole.Items.Count,
            _ => throw new GoFunctionException($"can't slice item of type {GoType.Of(item)}"),
        };
        Span<int> bounds = [0, length, length];
        for (var i = 1; i < arguments.Length; i++)
        {
            bounds[i - 1] = Bound(arguments[i], length);
        }

        CheckOrder(bounds[0], bounds[1]);
        CheckOrder(bounds[1], bounds[2]);
        return item is GoList list ? Part(list, bounds[0], bounds[1]) : GoText.Slice((string)item, bounds[0], bounds[1]);
    }

    private static GoList Part(GoList list, int start, int end) => list with { Items = [.. list.Items.Skip(start).Take(end - start)] };

    private static void CheckOrder(int low, int high)
    {
        if (low > high)
        {
            throw new GoFunctionException(string.Create(CultureInfo.InvariantCulture, $"invalid slice index: {low} > {high}"));
        }
    }

    private static object Length(object? item) => item switch
    {
        string text => (long)GoText.ByteLength(text),
        GoMap map => (long)map.Count,
        GoList list => (long)list.Items.Count,
        GoInterface { Value: null } => throw new GoFunctionException("len of nil pointer"),
        GoInterface held => Length(held.Value),
        null => throw new GoFunctionException("reflect: call of reflect.Value.Type on zero Value"),
        _ => throw new GoFunctionException($"len of type {GoType.Of(item)}"),
    };

    private static string TypeName(object index) => index is GoInterface ? GoType.Any.Name : GoType.Of(index)?.Name ?? string.Empty;
}
