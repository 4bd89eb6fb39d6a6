namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>English names of months and days.</summary>
internal static class TimeNames
{
    /// <summary>Months from January.</summary>
    public static IReadOnlyList<string> Months { get; } =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Days from Sunday.</summary>
    public static IReadOnlyList<string> WeekDays { get; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
}
