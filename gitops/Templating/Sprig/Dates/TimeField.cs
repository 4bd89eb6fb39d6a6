namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>What a part of a layout stands for.</summary>
internal enum TimeField
{
    /// <summary><c>January</c>.</summary>
    LongMonth,

    /// <summary><c>Jan</c>.</summary>
    ShortMonth,

    /// <summary><c>1</c>.</summary>
    Month,

    /// <summary><c>01</c>.</summary>
    ZeroMonth,

    /// <summary><c>Monday</c>.</summary>
    LongWeekDay,

    /// <summary><c>Mon</c>.</summary>
    ShortWeekDay,

    /// <summary><c>2</c>.</summary>
    Day,

    /// <summary><c>_2</c>.</summary>
    SpacedDay,

    /// <summary><c>02</c>.</summary>
    ZeroDay,

    /// <summary><c>__2</c>.</summary>
    SpacedYearDay,

    /// <summary><c>002</c>.</summary>
    ZeroYearDay,

    /// <summary><c>15</c>.</summary>
    Hour,

    /// <summary><c>3</c>.</summary>
    HalfDayHour,

    /// <summary><c>03</c>.</summary>
    ZeroHalfDayHour,

    /// <summary><c>4</c>.</summary>
    Minute,

    /// <summary><c>04</c>.</summary>
    ZeroMinute,

    /// <summary><c>5</c>.</summary>
    Second,

    /// <summary><c>05</c>.</summary>
    ZeroSecond,

    /// <summary><c>2006</c>.</summary>
    LongYear,

    /// <summary><c>06</c>.</summary>
    Year,

    /// <summary><c>PM</c> or <c>pm</c>.</summary>
    HalfDay,

    /// <summary><c>MST</c>.</summary>
    ZoneName,

    /// <summary><c>-0700</c>, <c>Z07:00</c> and the like.</summary>
    ZoneOffset,

    /// <summary><c>.000</c>: that many digits.</summary>
    FixedFraction,

    /// <summary><c>.999</c>: up to that many digits.</summary>
    TrimmedFraction,
}
