using System.Globalization;
using System.Text;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Reads the first JSON value of a text as Go's json.Decoder does, and fails in its words.</summary>
/// <remarks>
/// What follows the first value is not looked at; of duplicate keys the last wins; numbers keep their literal.
/// Nesting is bounded, because all that walks a value afterwards is recursive.
/// </remarks>
internal sealed class JsonReader
{
    /// <summary>Deepest nesting of arrays and objects that is read.</summary>
    public const int MaxDepth = 256;

    private readonly string _text;
    private int _at;
    private int _depth;
    private string? _error;

    private JsonReader(string text) => _text = text;

    /// <summary>The first value of a text, or the error that Go would give.</summary>
    public static JsonReading Read(string text)
    {
        var reader = new JsonReader(text);
        reader.SkipSpace();
        if (reader._at == text.Length)
        {
            return new JsonReading(null, "EOF");
        }

        var value = reader.ReadValue();
        return new JsonReading(value, reader._error);
    }

    private object? ReadValue()
    {
        SkipSpace();
        if (_at == _text.Length)
        {
            return Fail("");
        }

        switch (_text[_at])
        {
            case '{':
                return Nested(ReadObject);
            case '[':
                return Nested(ReadArray);
            case '"':
                return ReadString();
            case 't':
                return ReadWord("true", true);
            case 'f':
                return ReadWord("false", false);
            case 'n':
                return ReadWord("null", null);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                return Fail("looking for beginning of value");
        }
    }

    private object? Nested(Func<object?> read)
    {
        if (++_depth > MaxDepth)
        {
            _error = "exceeded max depth";
            return null;
        }

        _at++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonObject? ReadObject()
    {
        var result = new JsonObject(0);
        SkipSpace();
        if (Take('}'))
        {
            return result;
        }

        while (true)
        {
            SkipSpace();
            if (!Next('"'))
            {
                return Fail<JsonObject>("looking for beginning of object key string");
            }

            var key = ReadString();
            SkipSpace();
            if (key is null || !Take(':'))
            {
                return Fail<JsonObject>("after object key");
            }

            result[key] = ReadValue();
            if (_error is not null || TakeEnd('}', "after object key:value pair"))
            {
                return result;
            }
        }
    }

    private object?[]? ReadArray()
    {
        SkipSpace();
        if (Take(']'))
        {
            return [];
        }

        var items = new List<object?>();
        while (true)
        {
            items.Add(ReadValue());
            if (_error is not null || TakeEnd(']', "after array element"))
            {
                return [.. items];
            }
        }
    }

    // Whether the list is at its end, or broken; otherwise a comma was taken.
    private bool TakeEnd(char end, string place)
    {
        SkipSpace();
        if (Take(end))
        {
            return true;
        }

        if (Take(','))
        {
            return false;
        }

        Fail(place);
        return true;
    }

    private string? ReadString()
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\' or < ' '))
        {
            _at++;
        }

        if (Next('"'))
        {
            return _text[start.._at++];
        }

        var builder = new StringBuilder().Append(_text, start, _at - start);
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                return builder.ToString();
            }

            if (c < ' ' || (c == '\\' && !ReadEscape(builder)))
            {
                return Fail<string>("in string literal");
            }

            if (c != '\\')
            {
                builder.Append(c);
                _at++;
            }
        }

        return Fail<string>("");
    }

    private bool ReadEscape(StringBuilder builder)
    {
        _at++;
        if (_at == _text.Length)
        {
            return false;
        }

        var c = _text[_at];
        if (c == 'u')
        {
            _at++;
            return ReadUnicode(builder);
        }

        var place = "\"\\/bfnrt".IndexOf(c, StringComparison.Ordinal);
        if (place < 0)
        {
            Fail("in string escape code");
            return false;
        }

        builder.Append("\"\\/\b\f\n\r\t"[place]);
        _at++;
        return true;
    }

    private bool ReadUnicode(StringBuilder builder)
    {
        if (!ReadHex(out var first))
        {
            Fail("in \\u hexadecimal character escape");
            return false;
        }

        var before = _at;
        if (char.IsHighSurrogate(first) && Take('\\') && Take('u') && ReadHex(out var second) && char.IsLowSurrogate(second))
        {
            builder.Append(first).Append(second);
            return true;
        }

        // What follows half a pair is read on its own.
        _at = char.IsHighSurrogate(first) ? before : _at;
        builder.Append(char.IsSurrogate(first) ? '\ufffd' : first);
        return true;
    }

    private bool ReadHex(out char value)
    {
        value = '\0';
        var start = _at;
        while (_at < start + 4 && _at < _text.Length && char.IsAsciiHexDigit(_text[_at]))
        {
            _at++;
        }

        return _at == start + 4
            && char.TryParse(((char)ushort.Parse(_text.AsSpan(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(), out value);
    }

    private object? ReadWord(string word, object? value)
    {
        for (var i = 1; i < word.Length; i++)
        {
            _at++;
            if (!Next(word[i]))
            {
                return Fail($"in literal {word} (expecting '{word[i]}')");
            }
        }

        _at++;
        return value;
    }

    private JsonNumber? ReadNumber()
    {
        var start = _at;
        Take('-');
        if (!Take('0') && !TakeDigits())
        {
            return Fail<JsonNumber>("in numeric literal");
        }

        if (Take('.') && !TakeDigits())
        {
            return Fail<JsonNumber>("after decimal point in numeric literal");
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            if (!TakeDigits())
            {
                return Fail<JsonNumber>("in exponent of numeric literal");
            }
        }

        return JsonNumber.Parse(_text[start.._at]);
    }

    private bool TakeDigits()
    {
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private bool Next(char c) => _at < _text.Length && _text[_at] == c;

    private bool Take(char c)
    {
        if (!Next(c))
        {
            return false;
        }

        _at++;
        return true;
    }

    private object? Fail(string place) => Fail<object>(place);

    private T? Fail<T>(string place)
        where T : class
    {
        _error ??= _at >= _text.Length ? "unexpected EOF" : $"invalid character {OffendingByte.Quote(_text, _at)} {place}";
        return null;
    }
}
