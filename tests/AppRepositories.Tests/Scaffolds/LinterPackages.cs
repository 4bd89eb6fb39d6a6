using LcncInfra.Testing;

namespace LcncInfra.AppRepositories.Tests.Scaffolds;

/// <summary>The linters of pipelines, as <c>tests/tools/pipelines</c> pins them.</summary>
internal static class LinterPackages
{
    public static NpmFolder Folder { get; } = new(RepositoryRoot.Of("tests", "tools", "pipelines"));
}
