using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Formatting;

/// <summary>Reads a format of Go's <c>fmt.Sprintf</c> and applies it to operands.</summary>
/// <param name="format">The format.</param>
internal sealed class FormatDirectives(string format)
{
    private const int LargestNumber = 1_000_000;

    private readonly ValueFormatter _formatter = new();
    private int _at;
    private int _argument;
    private bool _reordered;
    private bool _goodIndex;
    private bool _afterIndex;

    public string Apply(ReadOnlySpan<object?> values)
    {
        while (_at < format.Length)
        {
            var percent = format.IndexOf('%', _at);
            _formatter.Output.Append(format, _at, (percent < 0 ? format.Length : percent) - _at);
            _at = percent < 0 ? format.Length : percent + 1;
            if (percent >= 0)
            {
                ReadDirective(values);
            }
        }

        if (!_reordered && _argument < values.Length)
        {
            WriteExtra(values[_argument..]);
        }

        return _formatter.Finish();
    }

    private void ReadDirective(ReadOnlySpan<object?> values)
    {
        _formatter.Flags = default;
        _goodIndex = true;
        _afterIndex = false;
        ReadFlags();
        ReadIndex(values.Length);
        ReadWidth(values);
        ReadPrecision(values);
        if (!_afterIndex)
        {
            ReadIndex(values.Length);
        }

        if (_at >= format.Length)
        {
            _formatter.Output.Append("%!(NOVERB)");
            return;
        }

        WriteVerb(values);
    }

    private void ReadFlags()
    {
        ref var flags = ref _formatter.Flags;
        for (; _at < format.Length; _at++)
        {
            switch (format[_at])
            {
                case '#':
                    flags.Sharp = true;
                    break;
                case '0':
                    flags.Zero = true;
                    break;
                case '+':
                    flags.Plus = true;
                    break;
                case '-':
                    flags.Minus = true;
                    break;
                case ' ':
                    flags.Space = true;
                    break;
                default:
                    return;
            }
        }
    }

    private void ReadWidth(ReadOnlySpan<object?> values)
    {
        ref var flags = ref _formatter.Flags;
        if (_at < format.Length && format[_at] == '*')
        {
            _at++;
            flags.Width = TakeNumber(values);
            if (flags.Width is null)
            {
                _formatter.Output.Append("%!(BADWIDTH)");
            }

            if (flags.Width < 0)
            {
                flags.Width = -flags.Width;
                flags.Minus = true;
            }

            _afterIndex = false;
            return;
        }

        flags.Width = ReadNumber(format.Length);
        if (_afterIndex && flags.Width is not null)
        {
            _goodIndex = false;
        }
    }

    private void ReadPrecision(ReadOnlySpan<object?> values)
    {
        if (_at + 1 >= format.Length || format[_at] != '.')
        {
            return;
        }

        ref var flags = ref _formatter.Flags;
        _at++;
        if (_afterIndex)
        {
            _goodIndex = false;
        }

        ReadIndex(values.Length);
        if (_at < format.Length && format[_at] == '*')
        {
            _at++;
            flags.Precision = TakeNumber(values) is >= 0 and var given ? given : null;
            if (flags.Precision is null)
            {
                _formatter.Output.Append("%!(BADPREC)");
            }

            _afterIndex = false;
            return;
        }

        flags.Precision = ReadNumber(format.Length) ?? 0;
    }

    private void WriteVerb(ReadOnlySpan<object?> values)
    {
        var verb = GoText.RuneAt(format, _at, out var units);
        _at += units;
        if (verb == '%')
        {
            _formatter.Output.Append('%');
        }
        else if (!_goodIndex)
        {
            _formatter.Output.Append("%!").Append(GoQuote.RuneText(verb)).Append("(BADINDEX)");
        }
        else if (_argument >= values.Length)
        {
            _formatter.Output.Append("%!").Append(GoQuote.RuneText(verb)).Append("(MISSING)");
        }
        else
        {
            ref var flags = ref _formatter.Flags;
            if (verb == 'v')
            {
                (flags.SharpV, flags.PlusV, flags.Sharp, flags.Plus) = (flags.Sharp, flags.Plus, false, false);
            }

            _formatter.FormatArgument(values[_argument], verb);
            _argument++;
        }
    }

    private void WriteExtra(ReadOnlySpan<object?> values)
    {
        _formatter.Flags = default;
        _formatter.Output.Append("%!(EXTRA ");
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                _formatter.Output.Append(", ");
            }

            if (values[i] is null)
            {
                _formatter.Output.Append("<nil>");
                continue;
            }

            _formatter.Output.Append(GoType.Of(values[i])?.Name).Append('=');
            _formatter.FormatArgument(values[i], 'v');
        }

        _formatter.Output.Append(')');
    }

    /// <summary>Reads <c>[3]</c>, which names the operand to use next, if it stands here.</summary>
    private void ReadIndex(int count)
    {
        _afterIndex = false;
        if (_at >= format.Length || format[_at] != '[')
        {
            return;
        }

        _reordered = true;
        var close = format.IndexOf(']', _at);
        if (format.Length - _at < 3 || close < 0)
        {
            _goodIndex = false;
            _at++;
            return;
        }

        _at++;
        var number = ReadNumber(close);
        var wellFormed = number is not null && _at == close;
        _at = close + 1;
        if (wellFormed && number >= 1 && number <= count)
        {
            _argument = number.Value - 1;
            _afterIndex = true;
            return;
        }

        _goodIndex = false;
        _afterIndex = wellFormed;
    }

    private int? ReadNumber(int end)
    {
        int? number = null;
        for (; _at < end && char.IsAsciiDigit(format[_at]); _at++)
        {
            if (number > LargestNumber)
            {
                _at = end;
                return null;
            }

            number = ((number ?? 0) * 10) + (format[_at] - '0');
        }

        return number;
    }

    private int? TakeNumber(ReadOnlySpan<object?> values)
    {
        if (_argument >= values.Length)
        {
            return null;
        }

        long? number = values[_argument++] switch
        {
            long value => value,
            ulong value when value <= LargestNumber => (long)value,
            GoInteger { IsSigned: true } value => value.Signed,
            GoInteger { Bits: <= LargestNumber } value => (long)value.Bits,
            _ => null,
        };
        return number is >= -LargestNumber and <= LargestNumber ? (int)number : null;
    }
}
