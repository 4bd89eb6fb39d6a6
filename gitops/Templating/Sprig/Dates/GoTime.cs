using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Conversion;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>A moment and the time zone it is shown in (Go's <c>time.Time</c>).</summary>
internal sealed class GoTime : GoObject, IJsonValue
{
    private const long SecondsOfDay = 86_400;
    private const int NanosecondsOfSecond = 1_000_000_000;
    private const string Layout = "2006-01-02 15:04:05.999999999 -0700 MST";

    /// <summary>A moment.</summary>
    /// <param name="seconds">Seconds since 1970 in UTC.</param>
    /// <param name="nanoseconds">What comes on top of them.</param>
    /// <param name="zone">The zone it is shown in.</param>
    public GoTime(long seconds, int nanoseconds, TimeZoneOffset zone)
    {
        (Seconds, Nanosecond, Zone) = (seconds, nanoseconds, zone);
        var local = (Int128)seconds + zone.Seconds;
        var days = (long)((local - (((local % SecondsOfDay) + SecondsOfDay) % SecondsOfDay)) / SecondsOfDay);
        (Days, SecondOfDay) = (days, (int)(local - ((Int128)days * SecondsOfDay)));
        Date = CalendarDate.FromDays(days);
    }

    /// <summary>The type <c>time.Time</c>.</summary>
    public static GoType TimeType { get; } = new("time.Time", GoKind.Struct);

    /// <summary>Go's zero time, which stands for none.</summary>
    public static GoTime Zero { get; } = new(new CalendarDate(1, 1, 1).ToDays() * SecondsOfDay, 0, TimeZoneOffset.Utc);

    /// <inheritdoc/>
    public override GoType Type => TimeType;

    /// <summary>Seconds since 1970 in UTC.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds on top of the seconds.</summary>
    public int Nanosecond { get; }

    /// <summary>The zone it is shown in.</summary>
    public TimeZoneOffset Zone { get; }

    /// <summary>The date in its zone.</summary>
    public CalendarDate Date { get; }

    /// <summary>Days since 1970 in its zone.</summary>
    public long Days { get; }

    /// <summary>Seconds since midnight in its zone.</summary>
    public int SecondOfDay { get; }

    /// <summary>The day of the week, from 0 for Sunday.</summary>
    public int WeekDay => (int)((((Days + 4) % 7) + 7) % 7);

    /// <inheritdoc/>
    public string? JsonText => Date.Year is >= 0 and < 10_000 ? TimeFormatter.Format(this, "2006-01-02T15:04:05.999999999Z07:00") : null;

    /// <inheritdoc/>
    public override string? YamlText => TimeFormatter.Format(this, "2006-01-02T15:04:05.999999999Z07:00");

    /// <summary>The moment a number of nanoseconds later.</summary>
    public GoTime Add(long nanoseconds)
    {
        var total = (Int128)Nanosecond + nanoseconds;
        var rest = (int)(((total % NanosecondsOfSecond) + NanosecondsOfSecond) % NanosecondsOfSecond);
        return new GoTime(unchecked(Seconds + (long)((total - rest) / NanosecondsOfSecond)), rest, Zone);
    }

    /// <summary>The same moment shown in another zone.</summary>
    public GoTime In(TimeZoneOffset zone) => new(Seconds, Nanosecond, zone);

    /// <inheritdoc/>
    public override string Print() => TimeFormatter.Format(this, Layout);

    /// <inheritdoc/>
    public override GoFunction? FindMethod(string name) => TimeMethods.Find(this, name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is GoTime other && Seconds == other.Seconds && Nanosecond == other.Nanosecond && Zone == other.Zone;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Seconds, Nanosecond, Zone);
}
