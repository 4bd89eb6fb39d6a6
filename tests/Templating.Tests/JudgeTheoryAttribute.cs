namespace LcncInfra.Templating.Tests;

/// <summary>Tests that ask Go; skipped with the reason where Go is absent.</summary>
public sealed class JudgeTheoryAttribute : TheoryAttribute
{
    public JudgeTheoryAttribute() => Skip = GoJudge.SkipReason;
}
