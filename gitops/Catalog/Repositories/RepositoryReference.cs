namespace LcncInfra.Catalog.Repositories;

/// <summary>A folder of a branch of a git repository.</summary>
/// <param name="Repo">URL.</param>
/// <param name="Branch">Branch.</param>
/// <param name="Path">Folder inside the repository, as written: <c>.</c>, <c>./x</c>, <c>x/</c> and <c>x</c> are accepted.</param>
public sealed record RepositoryReference(string Repo, string Branch, string Path);
