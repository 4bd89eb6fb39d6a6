using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Testing.Catalogs;

namespace LcncInfra.Scheduling.Tests.Decisions;

public sealed class TermTests
{
    [Theory]
    [InlineData(TermSubject.ClusterTypeLabel, "zone", TermOperator.In, "red,blue", true)]
    [InlineData(TermSubject.ClusterTypeLabel, "zone", TermOperator.In, "blue", false)]
    [InlineData(TermSubject.ClusterTypeLabel, "zone", TermOperator.NotIn, "red", false)]
    [InlineData(TermSubject.ClusterTypeLabel, "none", TermOperator.NotIn, "red", true)]
    [InlineData(TermSubject.ClusterTypeLabel, "zone", TermOperator.Exists, "", true)]
    [InlineData(TermSubject.ClusterTypeLabel, "none", TermOperator.Exists, "", false)]
    [InlineData(TermSubject.ClusterTypeLabel, "none", TermOperator.DoesNotExist, "", true)]
    [InlineData(TermSubject.ClusterTypeLabel, "zone", TermOperator.DoesNotExist, "", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Gt, "1Gi", true)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Gt, "2048Mi", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Gte, "2048Mi", true)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Lt, "2Gi", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Lt, "3Gi", true)]
    [InlineData(TermSubject.ClusterTypeProperty, "memory", TermOperator.Lte, "2Gi", true)]
    [InlineData(TermSubject.ClusterTypeProperty, "version", TermOperator.Gt, "1", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "version", TermOperator.Lt, "1", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "version", TermOperator.SemVer, ">=1.30 <2", true)]
    [InlineData(TermSubject.ClusterTypeProperty, "version", TermOperator.SemVer, "~1.30", false)]
    [InlineData(TermSubject.ClusterTypeProperty, "none", TermOperator.SemVer, "*", false)]
    [InlineData(TermSubject.ClusterLabel, "rack", TermOperator.In, "a,b", true)]
    [InlineData(TermSubject.ClusterLabel, "rack", TermOperator.In, "a", false)]
    [InlineData(TermSubject.ClusterProperty, "cores", TermOperator.Gte, "8", true)]
    [InlineData(TermSubject.ClusterProperty, "cores", TermOperator.Gte, "16", false)]
    public void A_term_compares_what_its_subject_has(TermSubject subject, string key, TermOperator termOperator, string values, bool isMet)
    {
        var fleet = new FleetBuilder().ClusterType("c", "zone=red").Target("w", "t")
            .Profile(new ClusterTypeProfile("c") { Properties = ValueMap.Of(("memory", "2Gi"), ("version", "v1.31.2")) })
            .Cluster(new Cluster("one", "c", FleetBuilder.Labels("rack=a")) { Properties = ValueMap.Of(("cores", "8")) })
            .Cluster(new Cluster("two", "c", FleetBuilder.Labels("rack=b")) { Properties = ValueMap.Of(("cores", "16")) });

        Assert.Equal(isMet, IsPlaced(fleet, new PlacementTerm(subject, key, termOperator, [.. values.Split(',', StringSplitOptions.RemoveEmptyEntries)])));
    }

    [Theory]
    [InlineData(TermOperator.NotIn)]
    [InlineData(TermOperator.DoesNotExist)]
    public void A_cluster_type_without_clusters_meets_no_term_about_clusters(TermOperator termOperator)
    {
        var fleet = new FleetBuilder().ClusterType("c").Target("w", "t");

        Assert.False(IsPlaced(fleet, new PlacementTerm(TermSubject.ClusterLabel, "rack", termOperator, termOperator == TermOperator.NotIn ? ["a"] : [])));
    }

    private static bool IsPlaced(FleetBuilder fleet, PlacementTerm term)
    {
        fleet.Placement(new PlacementPolicy("p", null, FleetBuilder.Selector("")) { Required = [term] });
        return PlacementScheduler.Schedule(fleet.Build(), new DiagnosticBag()).Assignments.Count == 1;
    }
}
