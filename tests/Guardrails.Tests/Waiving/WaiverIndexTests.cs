using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Tests.Waiving;

public sealed class WaiverIndexTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Fact]
    public void What_is_looked_up_is_what_would_be_found_one_by_one() => Prop.ForAll(
        (from matches in Matches.ListOf() from subject in Subjects select (matches, subject)).ToArbitrary(),
        given =>
        {
            var waivers = given.matches.Select((match, i) => new Sourced<Waiver>(WaiverOf($"w{i:D3}", match), Nowhere, Origin)).ToList();
            var expected = waivers.Where(w => WaiverMatcher.Matches(w.Value.Match, "prod", given.subject));
            return expected.SequenceEqual(new WaiverIndex(waivers).Candidates(given.subject).Where(w => WaiverMatcher.Matches(w.Value.Match, "prod", given.subject)));
        }).QuickCheckThrowOnFailure();

    private static SourceMap Nowhere { get; } = new(SourceSpan.None, new Dictionary<string, SourceSpan>(), new Dictionary<string, SourceSpan>());

    private static CatalogSource Origin { get; } = new(SourceKind.Environment, "prod", null);

    private static Gen<ValueList<string>> Some => Gen.Elements(Names).ListOf().Select(names => names.Take(2).ToValueList());

    private static Gen<string?> Maybe => Gen.Elements(Names.Append(null));

    private static Gen<WaiverMatch> Matches =>
        from clusterTypes in Some
        from workloads in Some
        from kind in Maybe
        from name in Maybe
        from type in Maybe
        from hasObject in Gen.Elements(true, false)
        from hasResource in Gen.Elements(true, false)
        select new WaiverMatch
        {
            ClusterTypes = clusterTypes,
            Workloads = workloads,
            Objects = hasObject ? [new WaivedObject { Kind = kind, Name = name }] : [],
            Resources = hasResource ? [new WaivedResource(type, name)] : [],
        };

    private static Gen<WaivableSubject> Subjects =>
        from clusterType in Maybe
        from workload in Maybe
        from kind in Maybe
        from name in Maybe
        from type in Maybe
        select new WaivableSubject { ClusterType = clusterType, Workload = workload, Kind = kind, Name = name, ResourceType = type };

    private static Waiver WaiverOf(string name, WaiverMatch match) => new(name, "non-root", match, new DateOnly(2026, 12, 31)) { Owner = "platform", Reason = "It goes." };
}
