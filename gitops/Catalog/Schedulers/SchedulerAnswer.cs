using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Schedulers;

/// <summary>What a scheduler answered, as it was written: nothing of it is checked against the catalog.</summary>
/// <param name="Assignments">Pairs of deployment target and cluster type, in written order.</param>
/// <param name="Results">What it has to say.</param>
public sealed record SchedulerAnswer(ValueList<(string DeploymentTarget, string ClusterType)> Assignments, ValueList<SchedulerResult> Results);
