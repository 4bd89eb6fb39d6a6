namespace LcncInfra.Catalog.Settings;

/// <summary>A warning that the platform team has seen and accepts.</summary>
/// <param name="Code">The diagnostic's code, e.g. <c>LC1030</c>.</param>
/// <param name="Subject">The object as <c>Kind/name</c>; <see langword="null"/> for every object.</param>
/// <param name="Reason">Why it is accepted; required.</param>
public sealed record Suppression(string Code, string? Subject, string Reason);
