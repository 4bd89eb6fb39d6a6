using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Tests.Decisions;

public sealed class PlacementEngineTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void The_engine_takes_what_trying_every_subset_finds_best() =>
        Prop.ForAll(Seeds, seed =>
        {
            var fleet = new RandomFleet(seed);
            var catalog = fleet.Build(mostTypes: 7).Build();
            var previous = fleet.Previous();
            var expected = new BruteForce(catalog, previous).Place();
            var (placed, codes) = Place(catalog, previous);

            return placed.SequenceEqual(expected.Placed).And(codes.Contains("LC2010") == expected.Failed.Count > 0)
                .Label($"engine {string.Join(' ', placed)}\nbrute force {string.Join(' ', expected.Placed)} failed {string.Join(' ', expected.Failed)}");
        }).Check(Runs);

    [Fact]
    public void Every_pair_is_explained_as_it_is_placed_and_what_is_placed_meets_every_filter() =>
        Prop.ForAll(Seeds, seed =>
        {
            var fleet = new RandomFleet(seed);
            var catalog = fleet.Build(mostTypes: 6).Build();
            var previous = fleet.Previous();
            var (placed, _) = Place(catalog, previous);

            return catalog.DeploymentTargets.All(target => PlacementExplanation.OfTarget(With(catalog, previous), target.Value).All(pair =>
                pair.IsPlaced == placed.Contains($"{pair.ClusterType}/{pair.DeploymentTarget}")
                && pair.Decision is { } decision
                && (decision.Failed == 0) == (decision.Rank is not null)
                && (!pair.IsPlaced || decision.Failed == 0)
                && decision.Reason.Length > 0));
        }).Check(Runs);

    [Fact]
    public void A_second_run_with_the_decisions_of_the_first_changes_nothing() =>
        Prop.ForAll(Seeds, seed =>
        {
            var catalog = new RandomFleet(seed).Build(mostTypes: 7).Build();
            var (first, codes) = Place(catalog, PreviousDecisions.None);
            var (second, _) = Place(catalog, AsPrevious(first));

            // A target that could not be placed is not known to the second run, so that its turn may come later.
            return codes.Contains("LC2010") || codes.Contains("LC2005") || first.SequenceEqual(second);
        }).Check(Runs);

    [Fact]
    public void Adding_one_cluster_type_moves_only_what_the_policy_forces() =>
        Prop.ForAll(Seeds, seed =>
        {
            var random = new RandomFleet(seed);
            var fleet = random.Build(mostTypes: 6);
            var (before, _) = Place(fleet.Build(), PreviousDecisions.None);
            random.AddOne(fleet);
            var catalog = fleet.Build();
            var twin = new BruteForce(catalog, AsPrevious(before));
            var failed = twin.Place().Failed;
            var (after, _) = Place(catalog, AsPrevious(before));

            // What stays is as much as any choice could keep that is no worse by constraints and preferences.
            return catalog.DeploymentTargets.Select(t => t.Value.Name).Where(t => !failed.Contains(t)).All(target =>
                Of(after, target).Intersect(Of(before, target), StringComparer.Ordinal).Count() == twin.MostKept[target])
                .Label($"before {string.Join(' ', before)}\nafter {string.Join(' ', after)}\nmost kept {string.Join(' ', twin.MostKept)}");
        }).Check(Runs);

    [Fact]
    public void A_cluster_type_that_no_target_can_take_moves_nothing() =>
        Prop.ForAll(Seeds, seed =>
        {
            var fleet = new RandomFleet(seed).Build(mostTypes: 7);
            var (before, codes) = Place(fleet.Build(), PreviousDecisions.None);
            fleet.ClusterType("b-tainted", "region=eu,cloud=a").Profile(new ClusterTypeProfile("b-tainted")
            {
                Taints = [new Taint("nobody-tolerates", string.Empty, TaintEffect.NoExecute)],
            });
            var (after, _) = Place(fleet.Build(), AsPrevious(before));

            // A target that could not be placed is not known to the second run, so that its turn may come later.
            return codes.Contains("LC2010") || codes.Contains("LC2005") || before.SequenceEqual(after);
        }).Check(Runs);

    private static IEnumerable<string> Of(SortedSet<string> placed, string target) => placed.Where(p => p.Split('/')[1] == target);

    private static EnvironmentCatalog With(EnvironmentCatalog catalog, PreviousDecisions previous) =>
        catalog with { Previous = new PreviousInput(previous, null) };

    private static PreviousDecisions AsPrevious(SortedSet<string> placed) =>
        PreviousDecisions.Of(placed.Select(p => (p.Split('/')[1], p.Split('/')[0])));

    private static (SortedSet<string> Placed, HashSet<string> Codes) Place(EnvironmentCatalog catalog, PreviousDecisions previous)
    {
        var diagnostics = new DiagnosticBag();
        var placement = PlacementScheduler.Schedule(With(catalog, previous), diagnostics);
        return (new(placement.Assignments.Select(a => a.Name), StringComparer.Ordinal), [.. diagnostics.InOrder().Select(d => d.Code)]);
    }
}
