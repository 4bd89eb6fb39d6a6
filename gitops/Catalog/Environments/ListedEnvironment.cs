using LcncInfra.Catalog.Sources;

namespace LcncInfra.Catalog.Environments;

/// <summary>An environment that a control plane has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Object">Its object in the list; <see langword="null"/> for a folder when nothing lists environments.</param>
public sealed record ListedEnvironment(string Name, Sourced<Environment>? Object);
