using LcncInfra.Catalog;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Publishing.Trees;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Tree;

namespace LcncInfra.Cli.Diff;

/// <summary>Holds the new tree and the old one against the policies as they are now. What did not change is looked at once, and not read again.</summary>
/// <param name="runs">The run of the new tree.</param>
/// <param name="profile">Whose habits it followed.</param>
/// <param name="asOf">The day that waivers are counted by.</param>
internal sealed class PolicyComparer(EnvironmentRuns runs, GeneratorProfile profile, DateOnly asOf)
{
    /// <summary>What is found of the new tree only; <see langword="null"/> without one.</summary>
    /// <param name="result">The new tree.</param>
    /// <param name="plan">How it differs from the old one.</param>
    /// <param name="published">The old one.</param>
    public PolicyDifference? Compare(GenerationResult result, Plan plan, IPublishedTree published)
    {
        if (PolicyRun.TreeOf(result, profile) is not { } after)
        {
            return null;
        }

        var root = result.Root.Value.Length == 0 ? string.Empty : result.Root.Value + "/";
        var (placement, lost) = PlacementOf(published, root, after.Catalog);
        var before = after with { Placement = placement, Files = [.. FilesOf(plan, published, root)] };
        var reports = TreeJudge.Judge([before, after], asOf);

        // A target that nothing of the control plane describes any more may have been the second region.
        var known = reports[0].Open
            .Where(f => f.Policy.Name != PolicyNames.TwoRegions || !lost.Any(target => target.StartsWith($"{f.Workload}-", StringComparison.Ordinal)))
            .SelectMany(Places).ToHashSet();
        var found = reports[1].Open.SelectMany(Places).ToHashSet();
        var report = PolicyRun.Located(reports[1] with { Findings = [.. reports[1].Open.Select(f => New(f, known)).OfType<PolicyFinding>()] }, runs.Opened);
        return new PolicyDifference(report.Findings)
        {
            Gone = known.Count(f => !found.Contains(f)),
            WaiverFindings = [.. report.WaiverFindings.Except(reports[0].WaiverFindings.Select(d => runs.Opened?.Located(d) ?? d))],
        };
    }

    private static PolicyFinding? New(PolicyFinding finding, HashSet<(string, string, string, string)> known)
    {
        var places = Places(finding).Where(p => !known.Contains(p)).Select(p => p.Place).ToList();
        return places.Count == 0 ? null : finding with { Places = [.. places] };
    }

    private static IEnumerable<(string Policy, string Subject, string Message, string Place)> Places(PolicyFinding finding) =>
        finding.Places.DefaultIfEmpty(string.Empty).Select(place => (finding.Policy.Name, finding.Subject, finding.Message, place));

    private static IEnumerable<RenderedFile> FilesOf(Plan plan, IPublishedTree published, string root)
    {
        List<(string Path, string Owner)> others =
        [
            .. plan.Changed.Select(f => (f.Path.Value, f.Owner)),
            .. plan.Removed.Select(path => (path, OwnerOf(path, root))),
        ];
        others.RemoveAll(o => PlanComposer.IsOurRecord(o.Path));
        (published as GitPublishedTree)?.Load(others.Select(o => o.Path));
        foreach (var (path, owner) in others)
        {
            if (RepositoryPath.Parse(path) is { } parsed && published.Read(path) is { } content)
            {
                yield return new RenderedFile(parsed, content, owner);
            }
        }

        foreach (var file in plan.Unchanged.Where(f => !PlanComposer.IsOurRecord(f.Path.Value)))
        {
            yield return file;
        }
    }

    private static string OwnerOf(string path, string root)
    {
        var parts = (path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : path).Split('/');
        return parts.Length > 2 ? $"{parts[0]}/{parts[1]}" : parts[0];
    }

    // Where the old tree had what, as far as the control plane still knows it; and the targets that it does not.
    private static (Placement Placement, IReadOnlyList<string> Lost) PlacementOf(IPublishedTree published, string root, EnvironmentCatalog catalog)
    {
        var clusterTypes = catalog.ClusterTypes.ToDictionary(c => c.Value.Name, StringComparer.Ordinal);
        var targets = catalog.DeploymentTargets.DistinctBy(t => t.Value.Name, StringComparer.Ordinal).ToDictionary(t => t.Value.Name, StringComparer.Ordinal);
        List<Assignment> assignments = [];
        List<string> lost = [];
        foreach (var owner in PlacementComparer.Owners(published.Paths, root).Order(StringComparer.Ordinal).Select(o => o.Split('/')))
        {
            if (clusterTypes.TryGetValue(owner[0], out var clusterType) && targets.TryGetValue(owner[1], out var target))
            {
                assignments.Add(new Assignment(clusterType, target, []));
            }
            else
            {
                lost.Add(owner[1]);
            }
        }

        return (new Placement([.. assignments]), lost);
    }
}
