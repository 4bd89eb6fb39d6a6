namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Days of the Gregorian calendar, of any year.</summary>
/// <param name="Year">The year; 0 is the year before 1.</param>
/// <param name="Month">From 1.</param>
/// <param name="Day">From 1.</param>
internal readonly record struct CalendarDate(long Year, int Month, int Day)
{
    private const long DaysTo1970 = 719_468;
    private const int DaysOf400Years = 146_097;

    /// <summary>Which day of the year it is, from 1.</summary>
    public int DayOfYear => (int)(ToDays() - new CalendarDate(Year, 1, 1).ToDays()) + 1;

    /// <summary>Whether February has 29 days.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Number of days of a month.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The date that lies a number of days behind 1 January 1970.</summary>
    public static CalendarDate FromDays(long days)
    {
        // Years begin in March here, so that the leap day is their last.
        days += DaysTo1970;
        var era = FloorDivide(days, DaysOf400Years);
        var dayOfEra = days - (era * DaysOf400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        var isNextYear = month >= 10;
        return new CalendarDate((era * 400) + yearOfEra + (isNextYear ? 1 : 0), (int)(isNextYear ? month - 9 : month + 3), (int)day);
    }

    /// <summary>Number of days since 1 January 1970; a day beyond the month's end counts into the next.</summary>
    public long ToDays()
    {
        var year = Month <= 2 ? Year - 1 : Year;
        var era = FloorDivide(year, 400);
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5) + Day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysOf400Years) + dayOfEra - DaysTo1970;
    }

    private static long FloorDivide(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
