namespace LcncInfra.Catalog.Promotions;

/// <summary>A time in which nothing moves, in the window's time zone.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="Reason">Why.</param>
public sealed record FreezePeriod(DateTime From, DateTime To, string Reason);
