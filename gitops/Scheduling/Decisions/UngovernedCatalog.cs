using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>A catalog as Kalypso places it, which knows scheduling policies only.</summary>
public static class UngovernedCatalog
{
    /// <summary>The catalog without what stands beside Kalypso's kinds; reports what is left out.</summary>
    public static EnvironmentCatalog Of(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        if (!DecisionScheduler.IsNeeded(catalog))
        {
            return catalog;
        }

        var first = catalog.PlacementPolicies.Select(p => p.At("metadata.name"))
            .Concat(catalog.ClusterTypeProfiles.Select(p => p.At("metadata.name")))
            .Concat(catalog.WorkloadRequirements.Select(p => p.At("metadata.name")))
            .First();
        diagnostics.Add(SchedulingDiagnostics.IgnoredByProfile(first));
        return catalog with
        {
            PlacementPolicies = ValueList<Sourced<PlacementPolicy>>.Empty,
            ClusterTypeProfiles = ValueList<Sourced<ClusterTypeProfile>>.Empty,
            WorkloadRequirements = ValueList<Sourced<WorkloadRequirements>>.Empty,
        };
    }
}
