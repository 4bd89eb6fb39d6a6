using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;

namespace LcncInfra.Cli.Publish;

/// <summary>Holds what shall be published against policies, where the control plane has said that it wants them.</summary>
internal static class PublicationPolicies
{
    /// <summary>The report; <see langword="null"/> if the control plane says nothing of policies in the environment. Errors are added to the findings, and stop publishing.</summary>
    public static PolicyReport? Judge(EnvironmentRuns runs, GenerationResult result, (GeneratorProfile Profile, DateOnly AsOf) by, DiagnosticBag found)
    {
        if (!PolicyRun.IsGoverned(result) || PolicyRun.Judge(runs, result, by.Profile, by.AsOf) is not { } report)
        {
            return null;
        }

        found.AddRange(FindingDiagnostics.Of(report));
        return report;
    }
}
