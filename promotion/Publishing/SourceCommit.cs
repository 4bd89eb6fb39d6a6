namespace LcncInfra.Publishing;

/// <summary>A commit that went into a tree.</summary>
/// <param name="Kind">What it was used for, as the lock calls it: <c>ControlPlane</c>, <c>Environment</c>, <c>BaseRepo</c>, <c>Workload</c>.</param>
/// <param name="Repo">URL without credentials; <c>.</c> for one of this machine.</param>
/// <param name="Ref">Branch, tag or commit as written; of a control plane that is a folder, the folder inside of its repository.</param>
/// <param name="Revision">The whole name of the commit.</param>
public sealed record SourceCommit(string Kind, string Repo, string Ref, string Revision);
