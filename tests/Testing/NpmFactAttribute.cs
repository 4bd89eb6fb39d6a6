namespace LcncInfra.Testing;

/// <summary>A test with npm packages; skipped with the reason where they cannot be installed.</summary>
public sealed class NpmFactAttribute : FactAttribute
{
    /// <summary>Skips the test where they cannot be installed.</summary>
    public NpmFactAttribute() => Skip = NpmTools.SkipReason;
}
