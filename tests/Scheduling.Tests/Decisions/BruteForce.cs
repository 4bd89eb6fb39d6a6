using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Tests.Decisions;

/// <summary>Places targets by trying every subset of the cluster types; slow, and so simple that it can be believed.</summary>
internal sealed class BruteForce(EnvironmentCatalog catalog, PreviousDecisions previous)
{
    private readonly List<(DeploymentTarget Target, PlacementPolicy? Policy, string ClusterType)> _placed = [];

    /// <summary>The cluster types that each target keeps at most, whatever is chosen among what is best by all that counts more than stability; a target
    /// that could stay where it was in all respects keeps everything.</summary>
    public Dictionary<string, int> MostKept { get; } = new(StringComparer.Ordinal);

    /// <summary>The assignments as <c>clusterType/target</c>, and the targets for which there are too few cluster types.</summary>
    public (SortedSet<string> Placed, SortedSet<string> Failed) Place()
    {
        var failed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (target, policy) in catalog.DeploymentTargets.Select(t => (t.Value, PolicyOf(t.Value)))
            .OrderByDescending(t => t.Item2?.Priority ?? 0)
            .ThenByDescending(t => previous.Knows(t.Value.Name))
            .ThenBy(t => t.Value.Name, StringComparer.Ordinal))
        {
            var subsets = Subsets(target, policy).ToList();
            var best = subsets.Order(Comparer<Subset>.Create((a, b) => a.CompareTo(b))).First();
            MostKept[target.Name] = subsets.Where(s => s.IsAsGoodAs(best)).Max(s => s.Names.Count(n => previous.Has(target.Name, n)));
            if (best.Names.Count < (policy?.Count.AtLeast ?? 0))
            {
                failed.Add(target.Name);
                continue;
            }

            _placed.AddRange(best.Names.Select(name => (target, policy, name)));
        }

        return (new(_placed.Select(p => $"{p.ClusterType}/{p.Target.Name}"), StringComparer.Ordinal), failed);
    }

    private PlacementPolicy? PolicyOf(DeploymentTarget target) =>
        catalog.PlacementPolicies.Select(p => p.Value).FirstOrDefault(p => p.Selects(target.Workspace, target.Labels));

    private WorkloadRequirements RequirementsOf(DeploymentTarget target) =>
        catalog.WorkloadRequirements.Select(r => r.Value).FirstOrDefault(r => r.Name == target.Workload) ?? new(target.Workload);

    private ClusterTypeProfile ProfileOf(string name) =>
        catalog.ClusterTypeProfiles.Select(p => p.Value).FirstOrDefault(p => p.Name == name) ?? new(name);

    private ValueMap LabelsOf(string name) => catalog.ClusterTypes.First(c => c.Value.Name == name).Value.Labels;

    private IEnumerable<Subset> Subsets(DeploymentTarget target, PlacementPolicy? policy)
    {
        var allowed = catalog.ClusterTypes.Select(c => c.Value.Name).Where(name => IsAllowed(name, target, policy)).ToList();
        var possible = allowed.Where(name => HasRoom(name, target) && IsFree(name, target, policy)).ToList();
        for (var bits = 0; bits < 1 << possible.Count; bits++)
        {
            var names = possible.Where((_, i) => (bits & (1 << i)) != 0).ToList();
            var excess = (policy?.Spread ?? []).Select(s => Excess(names, allowed, s)).ToList();
            var keepsHard = (policy?.Spread ?? []).Zip(excess).All(s => !s.First.IsHard || s.Second == 0);
            if (names.Count <= (policy?.Count.AtMost ?? int.MaxValue) && keepsHard)
            {
                yield return new Subset(names, [.. (policy?.Spread ?? []).Zip(excess).Where(s => !s.First.IsHard).Select(s => s.Second)])
                {
                    Penalty = names.Sum(n => Penalty(n, target, policy)),
                    Score = names.Sum(n => (policy?.Preferred ?? []).Where(p => Meets(n, p.Term)).Sum(p => p.Weight)),
                    Kept = names.Count(n => previous.Has(target.Name, n)),
                    Order = Rank(possible, target, policy),
                };
            }
        }
    }

    private List<string> Rank(List<string> possible, DeploymentTarget target, PlacementPolicy? policy) =>
    [
        .. possible
            .OrderBy(n => Penalty(n, target, policy))
            .ThenByDescending(n => (policy?.Preferred ?? []).Where(p => Meets(n, p.Term)).Sum(p => p.Weight))
            .ThenByDescending(n => previous.Has(target.Name, n))
            .ThenBy(n => n, StringComparer.Ordinal),
    ];

    private bool IsAllowed(string name, DeploymentTarget target, PlacementPolicy? policy)
    {
        var asking = catalog.SchedulingPolicies.Select(p => p.Value)
            .Where(p => p.AcceptsWorkspace(target.Workspace) && p.DeploymentTargets.Matches(target.Labels)).ToList();
        var requirements = RequirementsOf(target);
        var isAsked = asking.Exists(p => p.ClusterTypes.Matches(LabelsOf(name)));
        var isTainted = ProfileOf(name).Taints.Any(t => !requirements.Tolerations.Any(r => r.Tolerates(t))
            && (t.Effect == TaintEffect.NoExecute || (t.Effect == TaintEffect.NoSchedule && !previous.Has(target.Name, name))));
        return (policy is null || asking.Count > 0 ? isAsked : true)
            && !isTainted
            && (policy?.Required ?? []).All(t => Meets(name, t))
            && (policy?.Spread ?? []).All(s => LabelsOf(name).ContainsKey(s.Key))
            && (requirements.Residency.Count == 0 || requirements.Residency.Contains(ProfileOf(name).Region ?? "nowhere"));
    }

    private bool HasRoom(string name, DeploymentTarget target) => ProfileOf(name).Allocatable.All(available =>
    {
        decimal Asked(DeploymentTarget t) => RequirementsOf(t).Requests.Where(r => r.Resource == available.Resource).Sum(r => r.Quantity.Amount);
        return Asked(target) == 0
            || _placed.Where(p => p.ClusterType == name).Sum(p => Asked(p.Target)) + Asked(target) <= available.Quantity.Amount;
    });

    private bool IsFree(string name, DeploymentTarget target, PlacementPolicy? policy) => !_placed.Exists(p =>
        (policy?.AntiAffinity ?? []).Any(r => r.IsHard && r.DeploymentTargets.Matches(p.Target.Labels) && IsNear(name, p.ClusterType, r))
        || (p.Policy?.AntiAffinity ?? []).Any(r => r.IsHard && r.DeploymentTargets.Matches(target.Labels) && IsNear(name, p.ClusterType, r)));

    private bool IsNear(string one, string other, AntiAffinity rule) => one == other
        || (rule.Key is { } key && LabelsOf(one).TryGetValue(key, out var a) && LabelsOf(other).TryGetValue(key, out var b) && a == b);

    private int Penalty(string name, DeploymentTarget target, PlacementPolicy? policy) =>
        ProfileOf(name).Taints.Count(t => t.Effect == TaintEffect.PreferNoSchedule && !RequirementsOf(target).Tolerations.Any(r => r.Tolerates(t)))
        + (policy?.AntiAffinity ?? []).Count(r => !r.IsHard
            && _placed.Exists(p => r.DeploymentTargets.Matches(p.Target.Labels) && IsNear(name, p.ClusterType, r)));

    private bool Meets(string name, PlacementTerm term) => term.Operator switch
    {
        TermOperator.In => LabelsOf(name).TryGetValue(term.Key, out var value) && term.Values.Contains(value),
        TermOperator.NotIn => !LabelsOf(name).TryGetValue(term.Key, out var value) || !term.Values.Contains(value),
        _ => throw new InvalidOperationException("The generated fleets use In and NotIn."),
    };

    private int Excess(List<string> names, List<string> allowed, SpreadConstraint spread)
    {
        var counts = allowed.Select(n => LabelsOf(n)[spread.Key]).Distinct().Select(v => names.Count(n => LabelsOf(n)[spread.Key] == v)).ToList();
        return counts.Count == 0 ? 0 : Math.Max(0, counts.Max() - counts.Min() - spread.MaxSkew);
    }

    private sealed record Subset(List<string> Names, List<int> Excess)
    {
        public int Penalty { get; init; }

        public int Score { get; init; }

        public int Kept { get; init; }

        public List<string> Order { get; init; } = [];

        /// <summary>Whether nothing that counts more than stability tells them apart.</summary>
        public bool IsAsGoodAs(Subset other) =>
            Names.Count == other.Names.Count && Excess.SequenceEqual(other.Excess) && Penalty == other.Penalty && Score == other.Score;

        public int CompareTo(Subset other)
        {
            int[] mine = [-Names.Count, .. Excess, Penalty, -Score, -Kept, .. Positions];
            int[] others = [-other.Names.Count, .. other.Excess, other.Penalty, -other.Score, -other.Kept, .. other.Positions];
            return mine.AsSpan().SequenceCompareTo(others);
        }

        private IEnumerable<int> Positions => Names.Select(n => Order.IndexOf(n)).Order();
    }
}
