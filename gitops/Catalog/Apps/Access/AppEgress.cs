using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Access;

/// <summary>Something outside of its namespace that an app reaches; a host or addresses.</summary>
/// <param name="Host">Name of a host; <see langword="null"/> if addresses are written.</param>
/// <param name="Cidr">Addresses; <see langword="null"/> if a host is written.</param>
/// <param name="Ports">The ports, at least one.</param>
public sealed record AppEgress(string? Host, string? Cidr, ValueList<int> Ports);
