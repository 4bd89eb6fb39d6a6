using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository;

namespace LcncInfra.Generation.Publishing;

/// <summary>Finds environments of one run whose trees would be published into each other.</summary>
public static class TreeOverlap
{
    /// <summary>A finding for each pair of environments that write into overlapping folders of one branch.</summary>
    /// <param name="results">The environments of a run.</param>
    /// <param name="profile">Kalypso ignores paths: there each environment writes a whole branch, and such a pair is only a warning.</param>
    public static IReadOnlyList<Diagnostic> Find(IReadOnlyList<GenerationResult> results, GeneratorProfile profile)
    {
        var findings = new List<Diagnostic>();
        var trees = results.SelectMany(r => (r.Catalog?.GitOpsRepos ?? []).Select(repo => new Tree(r.Environment, repo, RootOf(repo, profile)))).ToList();
        for (var i = 0; i < trees.Count; i++)
        {
            findings.AddRange(trees.Take(i).Where(trees[i].Overlaps).Select(other => Finding(trees[i], other, profile)));
        }

        return findings;
    }

    private static string RootOf(Sourced<GitOpsRepo> repo, GeneratorProfile profile) =>
        profile == GeneratorProfile.Kalypso ? string.Empty : RepositoryPath.Parse(repo.Value.Target.Path)?.Value ?? string.Empty;

    private static Diagnostic Finding(Tree tree, Tree other, GeneratorProfile profile)
    {
        var finding = RepositoryDiagnostics.OverlappingTrees(
            tree.Repo.At("spec.path"), other.Repo.At("spec.path"), tree.Environment, other.Environment);
        return profile == GeneratorProfile.Kalypso ? finding with { Severity = Severity.Warning } : finding;
    }

    private sealed record Tree(string Environment, Sourced<GitOpsRepo> Repo, string Root)
    {
        public bool Overlaps(Tree other) =>
            Environment != other.Environment
            && AddressOf(Repo) == AddressOf(other.Repo)
            && Repo.Value.Target.Branch == other.Repo.Value.Target.Branch
            && (IsInside(Root, other.Root) || IsInside(other.Root, Root));

        private static string AddressOf(Sourced<GitOpsRepo> repo)
        {
            var url = repo.Value.Target.Repo.TrimEnd('/');
            return url.EndsWith(".git", StringComparison.Ordinal) ? url[..^4] : url;
        }

        // With the separator, ignoring case as some file systems do: "edge-2" is not inside "edge".
        private static bool IsInside(string path, string folder) =>
            folder.Length == 0
            || path.Equals(folder, StringComparison.OrdinalIgnoreCase)
            || path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);
    }
}
