namespace LcncInfra.Repository.Interchange;

/// <summary>A commit of another repository that went into a tree.</summary>
/// <param name="RepoUrl">The repository, without credentials.</param>
/// <param name="Sha">The whole name of the commit.</param>
public sealed record DryReference(string RepoUrl, string Sha);
