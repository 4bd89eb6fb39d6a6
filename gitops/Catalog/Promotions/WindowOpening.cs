using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>A time of day at which a window is open on some days of the week, in the window's time zone.</summary>
/// <param name="Days">The days; never empty.</param>
/// <param name="From">When it opens, since midnight.</param>
/// <param name="To">When it closes, since midnight of the same day; 24 hours is the end of the day.</param>
public sealed record WindowOpening(ValueList<DayOfWeek> Days, TimeSpan From, TimeSpan To);
