namespace LcncInfra.Repository.Planning;

/// <summary>What a run may do to files that it did not just render.</summary>
/// <param name="Deletion">What may be deleted.</param>
/// <param name="AdoptForeign">Whether a file of others that stands where one of ours must go is taken over.</param>
/// <param name="RetainedFolders">Folders of assignments that failed and keep what is published for them, from the tree's root.</param>
public sealed record PlanRules(DeletionRule Deletion, bool AdoptForeign, IReadOnlySet<string> RetainedFolders)
{
    /// <summary>Whether a path lies in a folder that keeps its published files.</summary>
    public bool Retains(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (RetainedFolders.Contains(path[..slash]))
            {
                return true;
            }
        }

        return false;
    }
}
