namespace LcncInfra.Testing.Go;

/// <summary>A test that asks Go itself; skipped with the reason where Go is absent.</summary>
public sealed class GoFactAttribute : FactAttribute
{
    /// <summary>Skips the test where Go is absent.</summary>
    public GoFactAttribute() => Skip = GoJudge.SkipReason;
}
