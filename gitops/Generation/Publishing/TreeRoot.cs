using System.Collections.Frozen;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Generation.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository;

namespace LcncInfra.Generation.Publishing;

/// <summary>Finds the folder of the GitOps repository that a tree begins at: the path of its GitOpsRepo, which Kalypso ignores.</summary>
internal static class TreeRoot
{
    // What hosts of repositories run, and our own records.
    private static readonly FrozenSet<string> OfHosts = new[]
    {
        ".github", ".gitlab", ".gitea", ".forgejo", ".circleci", ".azuredevops", ".azure-pipelines", ".buildkite", ".woodpecker", ".lcnc",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static RepositoryPath Of(EnvironmentCatalog? catalog, GeneratorProfile profile, RunFindings findings)
    {
        if (catalog is null || catalog.GitOpsRepos.Count == 0)
        {
            return default;
        }

        // What Kalypso does is not what these objects ask for; the path is its root then.
        var (first, root) = (catalog.GitOpsRepos[0], profile == GeneratorProfile.Kalypso ? default : PathOf(catalog.GitOpsRepos[0]));
        var diagnostics = new DiagnosticBag();
        foreach (var repo in catalog.GitOpsRepos.Where(repo => PathOf(repo).Value != root.Value))
        {
            diagnostics.Add(profile == GeneratorProfile.Kalypso
                ? RepositoryDiagnostics.PathNotHonoured(repo.At("spec.path"), repo.Value.Name, repo.Value.Target.Path)
                : RepositoryDiagnostics.DifferentPaths(repo.At("spec.path"), first.At("spec.path"), first.Value.Name, repo.Value.Name));
        }

        if (OfHosts.Contains(root.Value.Split('/')[0]))
        {
            diagnostics.Add(RepositoryDiagnostics.PathOfHost(first.At("spec.path"), first.Value.Name, first.Value.Target.Path));
        }

        findings.Add(diagnostics);
        return root;
    }

    private static RepositoryPath PathOf(Sourced<GitOpsRepo> repo) => RepositoryPath.Parse(repo.Value.Target.Path) ?? default;
}
