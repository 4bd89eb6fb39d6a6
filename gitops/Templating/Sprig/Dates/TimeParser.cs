namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Reads times by a layout; the local zone is UTC.</summary>
internal sealed class TimeParser
{
    private readonly TimeText _text;
    private long _year;
    private int _month = -1;
    private int _day = -1;
    private int _dayOfYear = -1;
    private int _hour;
    private int _minute;
    private int _second;
    private int _nanosecond;
    private bool _isMorning;
    private bool _isAfternoon;
    private bool _isUtc;
    private int? _zoneOffset;
    private string _zoneName = string.Empty;

    private TimeParser(string text) => _text = new TimeText(text);

    /// <summary>The time that a text says; Go's zero time if it does not fit the layout.</summary>
    public static GoTime Parse(string layout, string text)
    {
        var parser = new TimeParser(text);
        return parser.TryRead(layout) && parser.TryFindDate() ? parser.Build() : GoTime.Zero;
    }

    private bool TryRead(string layout)
    {
        var at = 0;
        while (true)
        {
            var field = TimeLayout.Next(layout, ref at, out var literal, out var text);
            if (!_text.TrySkip(literal))
            {
                return false;
            }

            if (field is not { } wanted)
            {
                return _text.Rest.IsEmpty;
            }

            var isRead = wanted is TimeField.Second or TimeField.ZeroSecond
                ? TryReadSecond(wanted == TimeField.ZeroSecond, FractionFollows(layout, at))
                : TryReadField(wanted, text);
            if (!isRead)
            {
                return false;
            }
        }
    }

    private static bool FractionFollows(string layout, int at) =>
        TimeLayout.Next(layout, ref at, out _, out _) is TimeField.FixedFraction or TimeField.TrimmedFraction;

    private bool TryReadField(TimeField field, string text) => field switch
    {
        TimeField.LongMonth => _text.TryReadName(TimeNames.Months, int.MaxValue, out _month) && ++_month > 0,
        TimeField.ShortMonth => _text.TryReadName(TimeNames.Months, 3, out _month) && ++_month > 0,
        TimeField.LongWeekDay => _text.TryReadName(TimeNames.WeekDays, int.MaxValue, out _),
        TimeField.ShortWeekDay => _text.TryReadName(TimeNames.WeekDays, 3, out _),
        TimeField.Year => TryReadShortYear(),
        TimeField.LongYear => TryReadLongYear(),
        TimeField.HalfDay => TryReadHalfDay(text),
        TimeField.ZoneName => TryReadZoneName(),
        TimeField.ZoneOffset => TryReadOffset(text),
        TimeField.FixedFraction => _text.Rest.Length >= text.Length && TryReadFraction(text.Length - 1),
        TimeField.TrimmedFraction => !StartsWithFraction() || TryReadFraction(CountFractionDigits(9)),
        _ => TryReadNumber(field),
    };

    private bool TryReadNumber(TimeField field)
    {
        switch (field)
        {
            case TimeField.Month or TimeField.ZeroMonth:
                return TryReadTwoDigits(field == TimeField.ZeroMonth, out _month) && _month is >= 1 and <= 12;
            case TimeField.Day or TimeField.ZeroDay:
                return TryReadTwoDigits(field == TimeField.ZeroDay, out _day);
            case TimeField.SpacedDay:
                _text.SkipSpace();
                return TryReadTwoDigits(isFixed: false, out _day);
            case TimeField.SpacedYearDay:
                _text.SkipSpace();
                _text.SkipSpace();
                return _text.TryReadNumber(1, 3, out _dayOfYear);
            case TimeField.ZeroYearDay:
                return _text.TryReadNumber(3, 3, out _dayOfYear);
            case TimeField.Hour:
                return TryReadTwoDigits(isFixed: false, out _hour) && _hour < 24;
            case TimeField.HalfDayHour or TimeField.ZeroHalfDayHour:
                return TryReadTwoDigits(field == TimeField.ZeroHalfDayHour, out _hour) && _hour <= 12;
            default:
                return TryReadTwoDigits(field == TimeField.ZeroMinute, out _minute) && _minute < 60;
        }
    }

    private bool TryReadTwoDigits(bool isFixed, out int number) => _text.TryReadNumber(isFixed ? 2 : 1, 2, out number);

    private bool TryReadShortYear()
    {
        var isRead = _text.TryReadNumber(2, 2, out var year);
        _year = year >= 69 ? year + 1900 : year + 2000;
        return isRead;
    }

    private bool TryReadLongYear()
    {
        var isRead = _text.TryReadNumber(4, 4, out var year);
        _year = year;
        return isRead;
    }

    private bool TryReadHalfDay(string text)
    {
        var (morning, afternoon) = text == "PM" ? ("AM", "PM") : ("am", "pm");
        var isMorning = _text.Rest.StartsWith(morning, StringComparison.Ordinal);
        var isAfternoon = _text.Rest.StartsWith(afternoon, StringComparison.Ordinal);
        _isMorning |= isMorning;
        _isAfternoon |= isAfternoon;
        return (isMorning || isAfternoon) && _text.Skip(2);
    }

    private bool StartsWithFraction() => _text.Rest.Length >= 2 && _text.Rest[0] is '.' or ',' && char.IsAsciiDigit(_text.Rest[1]);

    private int CountFractionDigits(int most)
    {
        var digits = _text.Rest[1..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return Math.Min(most, end < 0 ? digits.Length : end);
    }

    /// <summary>Go takes a fraction behind the seconds even if the layout has none, and then forgives that the seconds are missing.</summary>
    private bool TryReadSecond(bool isFixed, bool isFractionWritten)
    {
        var isRead = TryReadTwoDigits(isFixed, out _second);
        if (_second >= 60 || isFractionWritten || !StartsWithFraction())
        {
            return isRead && _second < 60;
        }

        return TryReadFraction(CountFractionDigits(int.MaxValue));
    }

    private bool TryReadFraction(int digits)
    {
        var read = _text.Rest.Slice(1, digits);
        if (_text.Rest[0] is not ('.' or ',') || read.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        _nanosecond = 0;
        for (var i = 0; i < 9; i++)
        {
            _nanosecond = (_nanosecond * 10) + (i < read.Length ? read[i] - '0' : 0);
        }

        return _text.Skip(digits + 1);
    }

    private bool TryReadOffset(string text)
    {
        if (text is "Z0700" or "Z07" or "Z07:00" && _text.Rest.StartsWith("Z"))
        {
            _isUtc = true;
            return _text.Skip(1);
        }

        var sign = _text.Rest.IsEmpty ? ' ' : _text.Rest[0];
        if (sign is not ('+' or '-') || !_text.Skip(1) || !_text.TryReadNumber(2, 2, out var offset))
        {
            return false;
        }

        offset *= 3600;
        var separator = text.Contains(':', StringComparison.Ordinal) ? ":" : string.Empty;
        for (var (at, unit) = (3, 60); at < text.Length; at += 2 + separator.Length, unit /= 60)
        {
            if (!_text.TrySkip(separator) || !_text.TryReadNumber(2, 2, out var number))
            {
                return false;
            }

            offset += number * unit;
        }

        _zoneOffset = sign == '-' ? -offset : offset;
        return true;
    }

    private bool TryReadZoneName()
    {
        if (_text.Rest.StartsWith("UTC", StringComparison.Ordinal))
        {
            _isUtc = true;
            return _text.Skip(3);
        }

        var length = ZoneAbbreviation.LengthAt(_text.Rest);
        _zoneName = _text.Rest[..length].ToString();
        return length > 0 && _text.Skip(length);
    }

    private bool TryFindDate()
    {
        _hour += _isAfternoon && _hour < 12 ? 12 : !_isAfternoon && _isMorning && _hour == 12 ? -12 : 0;
        if (_dayOfYear >= 0)
        {
            return TryFindDayOfYear();
        }

        _month = Math.Max(_month, 1);
        _day = _day < 0 ? 1 : _day;
        return _day >= 1 && _day <= CalendarDate.DaysIn(_year, _month);
    }

    private bool TryFindDayOfYear()
    {
        if (_dayOfYear < 1 || _dayOfYear > (CalendarDate.IsLeap(_year) ? 366 : 365))
        {
            return false;
        }

        var date = CalendarDate.FromDays(new CalendarDate(_year, 1, 1).ToDays() + _dayOfYear - 1);
        if ((_month >= 0 && _month != date.Month) || (_day >= 0 && _day != date.Day))
        {
            return false;
        }

        (_month, _day) = (date.Month, date.Day);
        return true;
    }

    private GoTime Build()
    {
        var days = new CalendarDate(_year, _month, _day).ToDays();
        var seconds = (days * 86_400) + (_hour * 3600) + (_minute * 60) + _second;
        if (_isUtc)
        {
            return new GoTime(seconds, _nanosecond, TimeZoneOffset.Utc);
        }

        if (_zoneOffset is { } offset)
        {
            var isUtc = offset == 0 && _zoneName.Length == 0;
            return new GoTime(seconds - offset, _nanosecond, isUtc ? TimeZoneOffset.Utc : new TimeZoneOffset(_zoneName, offset));
        }

        // Go knows no other zone by name, and takes it for one without offset; the time stays that of UTC.
        var zone = _zoneName.Length == 0 ? TimeZoneOffset.Utc : new TimeZoneOffset(_zoneName, ZoneAbbreviation.OffsetOf(_zoneName));
        return new GoTime(seconds, _nanosecond, zone);
    }
}
