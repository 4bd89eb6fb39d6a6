namespace LcncInfra.AppRepositories.Tests.NodeRed;

/// <summary>A test with Node-RED; skipped with the reason where it cannot be installed.</summary>
public sealed class NodeRedFactAttribute : FactAttribute
{
    /// <summary>Skips the test where it cannot be installed.</summary>
    public NodeRedFactAttribute() => Skip = NodeRedPackages.Folder.SkipReason;
}
