namespace LcncInfra.Repository.BlastRadii;

/// <summary>What the limit of deletions has to know of an environment.</summary>
/// <param name="Name">The environment.</param>
/// <param name="Rendering">The digest of the tree that is published now.</param>
/// <param name="Settings">Its settings, which may allow a deletion; <see langword="null"/> if it has none.</param>
public sealed record PublishedEnvironment(string Name, string Rendering, DeletionSettings? Settings);
