using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Rendering.Builtins.Safety;

/// <summary>Findings about what reconcilers cannot leave alone (LC5042). One method per code; a retired code stays retired.</summary>
public static class SafetyDiagnostics
{
    /// <summary>A reconciler has no way to leave alone what a workload asks it to.</summary>
    public static Diagnostic NotLeftAlone(SourceSpan at, string assignments, string problem, string instead) => new(
        "LC5042",
        Severity.Warning,
        at,
        $"Assignment {assignments}: {problem}.")
    {
        Hint = instead,
    };
}
