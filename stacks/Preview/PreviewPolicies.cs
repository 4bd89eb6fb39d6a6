using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Running;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Profiles;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Preview;

/// <summary>Holds what a stack asks of its providers, and the fleet that it publishes, against the policies of the environment.</summary>
internal static class PreviewPolicies
{
    /// <summary>A report about the fleet, where the control plane says that it wants policies, and one about the resources.</summary>
    public static IReadOnlyList<PolicyReport> Judge(StackSettings settings, ResourcePlan plan, DateOnly asOf, CommandIo io)
    {
        var controlPlane = settings.Find("controlPlane") ?? ".";
        var environment = settings.Find("environment") ?? settings.Stack;
        var run = new RunSettings(controlPlane.StartsWith("git+", StringComparison.Ordinal) ? controlPlane : Path.Combine(settings.Root, controlPlane))
        {
            Environments = [environment],
        };

        // What is wrong with the control plane is said with the change of the GitOps repository.
        var runs = EnvironmentRuns.Run(run, io with { Out = TextWriter.Null, Error = TextWriter.Null }, RunExtent.Whole);
        var result = runs.Results is [var first, ..] ? first : null;
        var fleet = result is not null && !runs.HasErrors && PolicyRun.IsGoverned(result) ? PolicyRun.Judge(runs, result, GeneratorProfile.Default, asOf) : null;
        var resources = PolicyRun.Located(ResourceJudge.Judge(plan, result?.Catalog, asOf), runs.Opened);
        return fleet is null ? [resources] : [fleet, resources];
    }
}
