using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Catalog.Apps;
using LcncInfra.Testing;

namespace LcncInfra.AppRepositories.Tests.NodeRed;

/// <summary>Node-RED as a scaffold pins it, installed once for all tests.</summary>
internal static class NodeRedPackages
{
    private static readonly IReadOnlyList<ScaffoldFile> Files = Scaffold.Make(new ScaffoldOptions("packages", "node-red", AppLane.Citizen, "0.1.0"));

    /// <summary>The packages.</summary>
    public static NpmFolder Folder { get; } = NpmFolder.Of(
        RepositoryRoot.Of("tests", "tools", "node-red", ".cache"), Text("package.json"), Text("package-lock.json"));

    private static string Text(string path) => Files.Single(f => f.Path == path).Content;
}
