using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Schedulers;

/// <summary>Where the scheduler of a placement policy wants its targets; input like any other.</summary>
/// <param name="Scheduler">The scheduler's name.</param>
/// <param name="Executable">File name of the program, without its folder, which differs between machines.</param>
/// <param name="Digest">Digest of the program.</param>
public sealed record SchedulerDecision(string Scheduler, string Executable, string Digest)
{
    /// <summary>Names of cluster types by name of deployment target; a target that is not here goes nowhere.</summary>
    public required IReadOnlyDictionary<string, ValueList<string>> ClusterTypes { get; init; }
}
