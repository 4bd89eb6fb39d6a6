namespace LcncInfra.Templating.Tests;

/// <summary>A test that asks Go; skipped with the reason where Go is absent.</summary>
public sealed class JudgeFactAttribute : FactAttribute
{
    public JudgeFactAttribute() => Skip = GoJudge.SkipReason;
}
