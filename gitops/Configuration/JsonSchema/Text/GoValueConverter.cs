using System.Buffers;
using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Turns Go values into JSON values as json-iterator's marshalling does, which Kalypso uses before it validates.</summary>
internal sealed class GoValueConverter
{
    private const string NilKey = "unable to validate schema: runtime error: invalid memory address or nil pointer dereference";

    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. Enumerable.Range(0xd800, 0x800).Select(c => (char)c)]);

    private string? _error;
    private bool _hasNilKey;
    private int _depth;

    /// <summary>The JSON value, or the error that json-iterator gives.</summary>
    /// <param name="map">The Go value.</param>
    /// <param name="readText">What the texts at top level are read as.</param>
    public static JsonReading Convert(GoMap map, Func<string, object?> readText)
    {
        var converter = new GoValueConverter();
        var result = converter.ConvertMap(map, readText);
        var error = converter._hasNilKey ? NilKey : converter._error;
        return error is null ? new JsonReading(result, null) : new JsonReading(null, error);
    }

    private object? ConvertValue(object? value) => value switch
    {
        null or bool => value,
        string text => WellFormed(text),
        long number => JsonNumber.Of(number),
        ulong number => JsonNumber.Parse(number.ToString(CultureInfo.InvariantCulture)),
        double number => ConvertFloat(number),
        GoList list => Nested(list, ConvertList),
        GoMap map => Nested(map, inner => ConvertMap(inner, null)),
        _ => Unsupported(value),
    };

    private object? Nested<T>(T value, Func<T, object> convert)
    {
        if (++_depth > JsonReader.MaxDepth)
        {
            _error ??= "exceeded max depth";
            return null;
        }

        var result = convert(value);
        _depth--;
        return result;
    }

    private JsonNumber? ConvertFloat(double number)
    {
        if (double.IsFinite(number))
        {
            return JsonNumber.Parse(JsonFloat.Write(number));
        }

        // Replaces an earlier error, as json-iterator does inside one list.
        _error = $"unsupported value: {Infinity(number)}";
        return null;
    }

    private object?[] ConvertList(GoList list)
    {
        var items = new object?[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ConvertValue(list.Items[i]);
        }

        if (_error is not null && items.Length > 0)
        {
            _error = $"{TypeName(list.Type)}: {_error}";
        }

        return items;
    }

    private JsonObject ConvertMap(GoMap map, Func<string, object?>? readText)
    {
        var result = new JsonObject(map.Count);
        var before = _error;
        var (firstKey, firstError) = ("", (string?)null);
        foreach (var (key, value) in map.Entries)
        {
            var name = Key(key);
            _hasNilKey |= key is null;
            _error = null;
            var converted = ConvertValue(value is string text && readText is not null ? readText(text) : value);
            if (key is string || !result.Has(name))
            {
                // Of keys that are the same text, Go keeps one at random.
                result[name] = converted;
            }

            // json-iterator reports the first one it meets, in Go's order at random.
            if ((KeyError(key) ?? _error) is { } error && (firstError is null || string.CompareOrdinal(name, firstKey) < 0))
            {
                (firstKey, firstError) = (name, error);
            }
        }

        _error = before ?? firstError;
        return result;
    }

    private object? Unsupported(object value)
    {
        _error ??= $"unsupported value: {value.GetType().Name}";
        return null;
    }

    private static string? KeyError(object? key) => key switch
    {
        double number when !double.IsFinite(number) => $"unsupported value: {Infinity(number)}",
        _ => null,
    };

    private static string Key(object? key) => key switch
    {
        string text => WellFormed(text),
        bool flag => flag ? "true" : "false",
        double number when double.IsFinite(number) => JsonFloat.WriteKey(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Infinity(double number) => double.IsNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";

    private static string TypeName(GoListType type) => type switch
    {
        GoListType.String => "[]string",
        GoListType.Int => "[]int",
        _ => "[]interface {}",
    };

    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAny(Surrogates))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
    }
}
