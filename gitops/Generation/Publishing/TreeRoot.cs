using System.Collections.Frozen;
using LcncInfra.Catalog;
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
        if (catalog is null || profile == GeneratorProfile.Kalypso || catalog.GitOpsRepos.Count == 0)
        {
            return default;
        }

        var first = catalog.GitOpsRepos[0];
        var path = RepositoryPath.Parse(first.Value.Target.Path) ?? default;
        var diagnostics = new DiagnosticBag();
        foreach (var other in catalog.GitOpsRepos.Where(repo => (RepositoryPath.Parse(repo.Value.Target.Path) ?? default) != path))
        {
            diagnostics.Add(RepositoryDiagnostics.DifferentPaths(
                other.At("spec.path"), first.At("spec.path"), first.Value.Name, other.Value.Name));
        }

        if (OfHosts.Contains(path.Value.Split('/')[0]))
        {
            diagnostics.Add(RepositoryDiagnostics.PathOfHost(first.At("spec.path"), first.Value.Name, first.Value.Target.Path));
        }

        findings.Add(diagnostics);
        return path;
    }
}
