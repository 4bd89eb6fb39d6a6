namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>A time zone without summer time.</summary>
/// <param name="Name">Its abbreviation; empty if it has none.</param>
/// <param name="Seconds">Seconds that its clocks are ahead of UTC.</param>
internal sealed record TimeZoneOffset(string Name, int Seconds)
{
    /// <summary>UTC, which is also the local zone.</summary>
    public static TimeZoneOffset Utc { get; } = new("UTC", 0);
}
