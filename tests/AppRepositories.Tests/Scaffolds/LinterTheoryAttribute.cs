namespace LcncInfra.AppRepositories.Tests.Scaffolds;

/// <summary>Tests with the linters of pipelines; skipped with the reason where they cannot be installed.</summary>
public sealed class LinterTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the tests where they cannot be installed.</summary>
    public LinterTheoryAttribute() => Skip = LinterPackages.Folder.SkipReason;
}
