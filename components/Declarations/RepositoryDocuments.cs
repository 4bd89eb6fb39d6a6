using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes what names repositories as documents of the control plane.</summary>
internal static class RepositoryDocuments
{
    /// <summary>A base repository.</summary>
    public static Declaration Of(BaseRepo value, SourceSpan at) =>
        Declaration.OfKalypso("BaseRepo", value.Name, at, Reference(value.Source, value.Commit));

    /// <summary>A GitOps repository.</summary>
    public static Declaration Of(GitOpsRepo value, SourceSpan at) => Declaration.OfKalypso("GitOpsRepo", value.Name, at, Reference(value.Target));

    /// <summary>A folder of a branch of a repository.</summary>
    public static GoMap Reference(RepositoryReference value) => Reference(value, commit: null);

    private static GoMap Reference(RepositoryReference value, string? commit) =>
        DeclaredFields.Of(("repo", value.Repo), ("branch", value.Branch), ("path", value.Path), ("commit", commit));
}
