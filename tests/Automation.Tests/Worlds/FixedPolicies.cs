using LcncInfra.Automation.Pipeline;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>Policies that find what a test says.</summary>
internal sealed class FixedPolicies : IMovePolicies
{
    /// <summary>What they find in a plan for an environment.</summary>
    public Func<string, IReadOnlyList<Diagnostic>> Findings { get; set; } = _ => [];

    public IReadOnlyList<Diagnostic> Check(StackMove move, ResourcePlan plan) => plan.Resources.Count == 0 ? [] : Findings(move.Fleet.Environment);

    /// <summary>An error.</summary>
    public static Diagnostic Error(string message) => new("LC9299", Severity.Error, SourceSpan.None, message);

    /// <summary>A warning.</summary>
    public static Diagnostic Warning(string message) => new("LC9299", Severity.Warning, SourceSpan.None, message);
}
