using System.Globalization;
using System.Text;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Writes times by a layout.</summary>
internal sealed class TimeFormatter
{
    private readonly StringBuilder _output = new();
    private readonly GoTime _time;

    private TimeFormatter(GoTime time) => _time = time;

    /// <summary>The text of a time.</summary>
    public static string Format(GoTime time, string layout)
    {
        var formatter = new TimeFormatter(time);
        var at = 0;
        TimeField? field;
        do
        {
            field = TimeLayout.Next(layout, ref at, out var literal, out var text);
            formatter._output.Append(literal);
            formatter.Write(field, text);
            FunctionLimits.CheckTextLength(formatter._output.Length);
        }
        while (field is not null);
        return formatter._output.ToString();
    }

    private void Write(TimeField? field, string text)
    {
        switch (field)
        {
            case null:
                break;
            case TimeField.LongMonth:
                _output.Append(TimeNames.Months[_time.Date.Month - 1]);
                break;
            case TimeField.ShortMonth:
                _output.Append(TimeNames.Months[_time.Date.Month - 1], 0, 3);
                break;
            case TimeField.LongWeekDay:
                _output.Append(TimeNames.WeekDays[_time.WeekDay]);
                break;
            case TimeField.ShortWeekDay:
                _output.Append(TimeNames.WeekDays[_time.WeekDay], 0, 3);
                break;
            case TimeField.HalfDay:
                var half = _time.SecondOfDay >= 12 * 3600 ? "PM" : "AM";
                _output.Append(text == "pm" ? half.ToLowerInvariant() : half);
                break;
            case TimeField.ZoneName:
                WriteZoneName();
                break;
            case TimeField.ZoneOffset:
                WriteOffset(text);
                break;
            case TimeField.FixedFraction or TimeField.TrimmedFraction:
                WriteFraction(text);
                break;
            default:
                WriteNumber(field.Value);
                break;
        }
    }

    private void WriteNumber(TimeField field)
    {
        var second = _time.SecondOfDay;
        var halfDayHour = ((second / 3600 + 11) % 12) + 1;
        var (number, width, padding) = field switch
        {
            TimeField.LongYear => (_time.Date.Year, 4, '0'),
            TimeField.Year => (Math.Abs(_time.Date.Year) % 100, 2, '0'),
            TimeField.Month => (_time.Date.Month, 0, '0'),
            TimeField.ZeroMonth => (_time.Date.Month, 2, '0'),
            TimeField.Day => (_time.Date.Day, 0, '0'),
            TimeField.SpacedDay => (_time.Date.Day, 2, ' '),
            TimeField.ZeroDay => (_time.Date.Day, 2, '0'),
            TimeField.SpacedYearDay => (_time.Date.DayOfYear, 3, ' '),
            TimeField.ZeroYearDay => (_time.Date.DayOfYear, 3, '0'),
            TimeField.Hour => (second / 3600, 2, '0'),
            TimeField.HalfDayHour => (halfDayHour, 0, '0'),
            TimeField.ZeroHalfDayHour => (halfDayHour, 2, '0'),
            TimeField.Minute => (second / 60 % 60, 0, '0'),
            TimeField.ZeroMinute => (second / 60 % 60, 2, '0'),
            TimeField.Second => (second % 60, 0, '0'),
            _ => (second % 60, 2, '0'),
        };
        WritePadded(number, width, padding);
    }

    private void WritePadded(long number, int width, char padding)
    {
        if (number < 0)
        {
            _output.Append('-');
        }

        _output.Append(Math.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(width, padding));
    }

    private void WriteZoneName()
    {
        if (_time.Zone.Name.Length > 0)
        {
            _output.Append(_time.Zone.Name);
        }
        else
        {
            WriteOffset("-0700");
        }
    }

    private void WriteOffset(string text)
    {
        var offset = _time.Zone.Seconds;
        if (offset == 0 && text[0] == 'Z')
        {
            _output.Append('Z');
            return;
        }

        var minutes = offset / 60;
        _output.Append(minutes < 0 ? '-' : '+');
        WritePadded(Math.Abs(minutes) / 60, 2, '0');
        var separator = text.Contains(':', StringComparison.Ordinal) ? ":" : string.Empty;
        if (text.Length > 3)
        {
            _output.Append(separator);
            WritePadded(Math.Abs(minutes) % 60, 2, '0');
        }

        if (text.Length > 6)
        {
            _output.Append(separator);
            WritePadded(Math.Abs(offset) % 60, 2, '0');
        }
    }

    private void WriteFraction(string text)
    {
        var digits = _time.Nanosecond.ToString("D9", CultureInfo.InvariantCulture)[..Math.Min(9, text.Length - 1)];
        digits = text[1] == '9' ? digits.TrimEnd('0') : digits;
        if (digits.Length > 0)
        {
            _output.Append(text[0]).Append(digits);
        }
    }
}
