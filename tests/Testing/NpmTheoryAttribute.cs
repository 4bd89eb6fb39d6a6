namespace LcncInfra.Testing;

/// <summary>Tests with npm packages; skipped with the reason where they cannot be installed.</summary>
public sealed class NpmTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the tests where they cannot be installed.</summary>
    public NpmTheoryAttribute() => Skip = NpmTools.SkipReason;
}
