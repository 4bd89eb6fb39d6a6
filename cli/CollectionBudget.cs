namespace LcncInfra.Cli;

/// <summary>How much a run may allocate before the collector first looks at it.</summary>
/// <remarks>
/// Nearly all that a run allocates at first lives as long as the run, so that early collections find nothing and only move things. A run that changes
/// little ends before the first collection; one that renders a whole fleet saves the early ones. See <c>docs/performance.md</c>.
/// </remarks>
internal static class CollectionBudget
{
    // More than a run over 100,000 unchanged files allocates; what is not needed is never touched.
    private const long Most = 384L << 20;

    // Of what the process may have: in a small container the collector begins earlier.
    private const int Share = 4;

    /// <summary>Puts the first collection off. Called once, before anything else.</summary>
    public static void Begin()
    {
        var bytes = Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Share);
        try
        {
            _ = bytes > 0 && GC.TryStartNoGCRegion(bytes);
        }
        // More than this system's collector can put off at all.
        catch (ArgumentOutOfRangeException)
        {
            return;
        }
    }
}
