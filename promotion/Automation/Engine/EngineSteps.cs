using LcncInfra.Automation.Stacks;

namespace LcncInfra.Automation.Engine;

/// <summary>Sums steps of the engine up.</summary>
internal static class EngineSteps
{
    /// <summary>The changes among steps.</summary>
    public static StackChanges ChangesOf(IEnumerable<EngineStep> steps)
    {
        // A replacement is several steps of one resource: it is made, takes the other's place, and that one is deleted.
        var byResource = steps.GroupBy(s => s.Urn, StringComparer.Ordinal).Select(g => g.MaxBy(s => RankOf(s.Kind)) ?? g.First()).ToList();
        return new StackChanges(
            [.. byResource.Where(s => s.Kind != ChangeKind.Same).Select(s => new ChangedResource(s.Kind, s.Type, s.Name, s.Properties))],
            byResource.Count(s => s.Kind == ChangeKind.Same));
    }

    private static int RankOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Replace => 4,
        ChangeKind.Read => 2,
        ChangeKind.Same => 1,
        ChangeKind.Other => 0,
        _ => 3,
    };
}
