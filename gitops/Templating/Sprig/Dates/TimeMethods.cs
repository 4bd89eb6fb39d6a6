using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>The methods of <c>time.Time</c> that templates may call.</summary>
internal static class TimeMethods
{
    /// <summary>A method of a time; <see langword="null"/> if there is none of this name.</summary>
    public static GoFunction? Find(GoTime time, string name) => name switch
    {
        "Format" => new(name, GoSignature.Of(GoType.String, GoType.String), a => TimeFormatter.Format(time, Arguments.Text(a[0]))),
        "AddDate" => new(name, GoSignature.Of(GoTime.TimeType, GoType.Int, GoType.Int, GoType.Int), a => AddDate(time, a)),
        "Before" => Comparison(name, time, order => order < 0),
        "After" => Comparison(name, time, order => order > 0),
        "Equal" => Comparison(name, time, order => order == 0),
        "UTC" or "Local" => Getter(name, GoTime.TimeType, time.In(TimeZoneOffset.Utc)),
        "String" => Getter(name, GoType.String, time.Print()),
        "IsZero" => Getter(name, GoType.Bool, time.Seconds == GoTime.Zero.Seconds && time.Nanosecond == 0),
        "Unix" => Getter(name, GoType.Int64, GoInteger.Int64(time.Seconds)),
        "UnixMilli" => Getter(name, GoType.Int64, GoInteger.Int64(unchecked((time.Seconds * 1000) + (time.Nanosecond / 1_000_000)))),
        "UnixNano" => Getter(name, GoType.Int64, GoInteger.Int64(unchecked((time.Seconds * 1_000_000_000) + time.Nanosecond))),
        _ => FindPart(time, name),
    };

    private static GoFunction? FindPart(GoTime time, string name) => name switch
    {
        "Year" => Getter(name, GoType.Int, time.Date.Year),
        "Month" => Named(name, "time.Month", time.Date.Month, TimeNames.Months[time.Date.Month - 1]),
        "Day" => Getter(name, GoType.Int, (long)time.Date.Day),
        "YearDay" => Getter(name, GoType.Int, (long)time.Date.DayOfYear),
        "Weekday" => Named(name, "time.Weekday", time.WeekDay, TimeNames.WeekDays[time.WeekDay]),
        "Hour" => Getter(name, GoType.Int, (long)time.SecondOfDay / 3600),
        "Minute" => Getter(name, GoType.Int, (long)time.SecondOfDay / 60 % 60),
        "Second" => Getter(name, GoType.Int, (long)time.SecondOfDay % 60),
        "Nanosecond" => Getter(name, GoType.Int, (long)time.Nanosecond),
        _ => null,
    };

    private static GoFunction Getter(string name, GoType result, object value) => new(name, GoSignature.Of(result), _ => value);

    private static GoFunction Named(string name, string type, int number, string text)
    {
        var value = new NamedNumber(type, number, text);
        return Getter(name, value.Type, value);
    }

    private static GoFunction Comparison(string name, GoTime time, Predicate<int> answer) => new(
        name,
        GoSignature.Of(GoType.Bool, GoTime.TimeType),
        a => a[0] is GoTime other && answer((time.Seconds, time.Nanosecond).CompareTo((other.Seconds, other.Nanosecond))));

    private static GoTime AddDate(GoTime time, object?[] arguments)
    {
        // More would leave the range of times.
        const long Most = 1_000_000_000;
        var (years, months, days) = (Arguments.Int(arguments[0]), Arguments.Int(arguments[1]), Arguments.Int(arguments[2]));
        if (Math.Max(Math.Max(years, months), days) > Most || Math.Min(Math.Min(years, months), days) < -Most)
        {
            throw GoFunctionException.Limit("more years, months or days than a date has room for");
        }

        var month = (time.Date.Year + years) * 12 + time.Date.Month - 1 + months;
        var inYear = (int)(((month % 12) + 12) % 12);
        var first = new CalendarDate((month - inYear) / 12, inYear + 1, 1).ToDays();
        var seconds = (first + time.Date.Day - 1 + days - time.Days) * 86_400;
        return new GoTime(time.Seconds + seconds, time.Nanosecond, time.Zone);
    }
}
