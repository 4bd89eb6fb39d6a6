namespace LcncInfra.Components.Repositories;

/// <summary>What an environment's tree would be, and what of it is new.</summary>
/// <param name="Rendering">Digest of the tree.</param>
/// <param name="Summary">The change, grouped by what it reaches; a few lines, whatever the number of manifests.</param>
public sealed record RenderedChange(string Rendering, string Summary);
