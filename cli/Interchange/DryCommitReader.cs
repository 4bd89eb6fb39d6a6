using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Git;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Cli.Interchange;

/// <summary>Finds the commit of the control plane that an environment is generated from.</summary>
/// <param name="Opened">The control plane.</param>
/// <param name="Argument">As the command line names it.</param>
internal sealed record DryCommitReader(OpenedControlPlane Opened, string Argument)
{
    /// <summary>The commit; <see langword="null"/> after a report.</summary>
    public HydratorMetadata? Read(EnvironmentCatalog catalog, DiagnosticBag found)
    {
        var at = Opened.Located(catalog.Settings?.At("spec.interchange") ?? SourceSpan.None);
        try
        {
            return Opened.Sources.IsGit ? OfBranches(catalog) : OfFolder(catalog.Environment, at, found);
        }
        catch (GitException e)
        {
            found.Add(InterchangeDiagnostics.NoDryCommit(at, catalog.Environment, $"git says: {e.Message}"));
            return null;
        }
    }

    private HydratorMetadata? OfFolder(string environment, SourceSpan at, DiagnosticBag found)
    {
        if (GitWorkTree.Find(Argument) is not { } tree)
        {
            found.Add(InterchangeDiagnostics.NoDryCommit(at, environment, "it is in no work tree of git"));
            return null;
        }

        var commit = tree.Head();
        if (tree.HasChanges())
        {
            found.Add(InterchangeDiagnostics.UncommittedControlPlane(at, environment, commit));
        }

        return tree.Describe(commit);
    }

    // The branch of the environment; what else was read is referred to.
    private HydratorMetadata OfBranches(EnvironmentCatalog catalog)
    {
        var own = catalog.Sources.First(s => s.Kind == SourceKind.Environment).Revision ?? string.Empty;
        var others = catalog.Sources.Where(s => s.Kind is SourceKind.BaseRepo or SourceKind.WorkloadRegistration).Select(s => s.Revision).ToHashSet(StringComparer.Ordinal);
        return new HydratorMetadata(own)
        {
            RepoUrl = Opened.Sources.Resolved.FirstOrDefault(s => s.Kind == LockedSourceKind.Environment && s.Revision == own && IsUrl(s.Repo))?.Repo,
            References = Opened.Sources.Resolved
                .Where(s => s.Kind is LockedSourceKind.BaseRepo or LockedSourceKind.Workload && others.Contains(s.Revision) && IsUrl(s.Repo))
                .Select(s => new DryReference(s.Repo, s.Revision))
                .Distinct()
                .OrderBy(r => r.RepoUrl, StringComparer.Ordinal)
                .ThenBy(r => r.Sha, StringComparer.Ordinal)
                .ToValueList(),
        };
    }

    // A folder of this machine says nothing elsewhere.
    private static bool IsUrl(string repo) => GitUrl.TryParse(repo, out var url, out _) && url.Folder is null;
}
