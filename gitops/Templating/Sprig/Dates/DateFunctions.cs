using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;
using static LcncInfra.Templating.Sprig.Arguments;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>sprig's functions of dates. The local time zone is UTC; where sprig would take the current time, the call is refused.</summary>
internal static class DateFunctions
{
    private const string HtmlLayout = "2006-01-02";

    private static readonly GoSignature InZone = GoSignature.Of(GoType.String, GoType.String, GoType.Any, GoType.String);
    private static readonly GoSignature Modify = GoSignature.Of(GoTime.TimeType, GoType.String, GoTime.TimeType);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("date", GoSignature.Of(GoType.String, GoType.String, GoType.Any), a => Format(Text(a[0]), a[1], string.Empty)),
        new("dateInZone", InZone, a => Format(Text(a[0]), a[1], Text(a[2]))),
        new("date_in_zone", InZone, a => Format(Text(a[0]), a[1], Text(a[2]))),
        new("htmlDate", GoSignature.Of(GoType.String, GoType.Any), a => Format(HtmlLayout, a[0], string.Empty)),
        new("htmlDateInZone", GoSignature.Of(GoType.String, GoType.Any, GoType.String), a => Format(HtmlLayout, a[0], Text(a[1]))),
        new("dateModify", Modify, a => Shift(Text(a[0]), Time(a[1]))),
        new("date_modify", Modify, a => Shift(Text(a[0]), Time(a[1]))),
        new("toDate", GoSignature.Of(GoTime.TimeType, GoType.String, GoType.String), a => TimeParser.Parse(Text(a[0]), Text(a[1]))),
        new(
            "unixEpoch",
            GoSignature.Of(GoType.String, GoTime.TimeType),
            a => Time(a[0]).Seconds.ToString(CultureInfo.InvariantCulture)),
    ];

    private static GoTime Time(object? argument) => argument as GoTime ?? throw GoPanics.NilPointer();

    private static string Format(string layout, object? date, string zone)
    {
        if (zone is not ("" or "UTC" or "Local"))
        {
            throw GoFunctionException.Refused("it reads the time zones of the machine");
        }

        var time = date switch
        {
            GoTime known => known.In(TimeZoneOffset.Utc),
            long seconds => FromUnix(seconds),
            GoInteger { Kind: GoKind.Int64 or GoKind.Int32 } seconds => FromUnix(seconds.Signed),
            _ => throw GoFunctionException.Refused("of what is no time it shows the current time"),
        };
        return TimeFormatter.Format(time, layout);
    }

    private static GoTime FromUnix(long seconds) => new(seconds, 0, TimeZoneOffset.Utc);

    private static GoTime Shift(string duration, GoTime time) =>
        GoDuration.TryParse(duration, out var nanoseconds) ? time.Add(nanoseconds) : time;
}
