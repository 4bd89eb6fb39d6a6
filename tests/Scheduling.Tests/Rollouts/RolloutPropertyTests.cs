using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Profiles;
using LcncInfra.Scheduling.Rollouts;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests.Rollouts;

public sealed class RolloutPropertyTests
{
    private static readonly string[] Rings = ["", "a", "b", "c"];

    [Fact]
    public void Every_cluster_is_in_exactly_one_wave_or_an_error_names_it() =>
        Prop.ForAll(Choices, choices =>
        {
            var catalog = Catalog(choices);
            var (rollout, findings) = Schedule(catalog);
            var selecting = catalog.Clusters.ToDictionary(c => c.Value.Name, c => catalog.Settings!.Value.Waves.Count(w => w.Matches(c.Value.Labels)), StringComparer.Ordinal);
            var wrong = selecting.Where(s => s.Value != 1).Select(s => $"Cluster/{s.Key}").ToHashSet(StringComparer.Ordinal);

            return wrong.SetEquals(findings.Where(d => d.Severity == Severity.Error).Select(d => d.Subject!))
                && (wrong.Count > 0
                    ? rollout.Waves.Count == 0
                    : catalog.Clusters.All(c => rollout.Waves.Count(w => w.Clusters.Contains(c)) == 1 && rollout.Of(c.Value.Name)!.Clusters.Contains(c)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Waves_keep_their_order_and_clusters_that_of_their_names_whatever_the_order_of_input() =>
        Prop.ForAll(Choices, choices =>
        {
            var catalog = Catalog([0, 0, 0, .. choices.Select(c => Math.Max(c, 1))]);
            var (rollout, _) = Schedule(catalog);

            return rollout.Waves.Select(w => w.Ref).SequenceEqual(catalog.Settings!.Value.Waves.Select((_, i) => $"dev/wave-{i + 1}"))
                && rollout.Waves.All(w => w.Clusters.Select(c => c.Value.Name).SequenceEqual(w.Clusters.Select(c => c.Value.Name).Order(StringComparer.Ordinal)));
        }).QuickCheckThrowOnFailure();

    // The first three choose what each wave selects beside its own ring, the others are the rings of clusters.
    private static Arbitrary<int[]> Choices => Gen.Choose(0, 3).ArrayOf(9).ToArbitrary();

    private static (Rollout Rollout, IReadOnlyList<Diagnostic> Findings) Schedule(EnvironmentCatalog catalog)
    {
        var diagnostics = new DiagnosticBag();
        return (RolloutScheduler.Schedule(catalog, GeneratorProfile.Default, diagnostics), diagnostics.InOrder());
    }

    private static EnvironmentCatalog Catalog(int[] choices)
    {
        var fleet = new FleetBuilder().ClusterType("edge", "zone=red");
        for (var i = choices.Length - 1; i >= 3; i--)
        {
            fleet.Cluster(new Cluster($"c{i}", "edge", Rings[choices[i]] is { Length: > 0 } ring ? FleetBuilder.Labels($"ring={ring}") : ValueMap.Empty));
        }

        var waves = Enumerable.Range(0, 3).Select(i => new LabelSelector(
            [new SelectorRequirement("ring", SelectorOperator.In, new[] { Rings[i + 1], Rings[choices[i]] }.Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).ToValueList())]));
        var catalog = fleet.Build();
        var settings = catalog.Clusters[0] is var any
            ? new Sourced<EnvironmentSettings>(new EnvironmentSettings("dev", []) { Waves = waves.ToValueList() }, any.Sources, any.Origin)
            : null;
        return catalog with { Settings = settings };
    }
}
