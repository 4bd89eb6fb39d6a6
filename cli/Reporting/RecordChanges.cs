using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Reporting;

/// <summary>Tells changes that reach no cluster: those of records of what a tree was made from, such as the digest of the control plane after a change of a comment.</summary>
internal static class RecordChanges
{
    /// <summary>Whether something changes, and all of it is records.</summary>
    public static bool AreAll(Plan plan) =>
        plan.HasChanges && plan.Added.Concat(plan.Changed).All(f => PlanComposer.IsOurRecord(f.Path.Value)) && plan.Removed.All(PlanComposer.IsOurRecord);
}
