using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Profiles;
using LcncInfra.Tree;

namespace LcncInfra.Cli.Policies;

/// <summary>Holds what was generated against the policies of its environments.</summary>
internal static class PolicyRun
{
    /// <summary>What policies find in every environment of a run.</summary>
    /// <param name="runs">The run; environments without a tree were stopped by errors, and are left out.</param>
    /// <param name="profile">Whose habits it followed.</param>
    /// <param name="asOf">The day that waivers are counted by.</param>
    public static IReadOnlyList<PolicyReport> Of(EnvironmentRuns runs, GeneratorProfile profile, DateOnly asOf) =>
        [.. runs.Results.Select(result => Judge(runs, result, profile, asOf)).OfType<PolicyReport>()];

    /// <summary>What policies find in one environment; <see langword="null"/> if it was stopped by errors.</summary>
    public static PolicyReport? Judge(EnvironmentRuns runs, GenerationResult result, GeneratorProfile profile, DateOnly asOf) =>
        TreeOf(result, profile) is { } tree ? Located(TreeJudge.Judge(tree, asOf), runs.Opened) : null;

    /// <summary>What is judged of an environment; <see langword="null"/> if it was stopped by errors.</summary>
    public static JudgedTree? TreeOf(GenerationResult result, GeneratorProfile profile) => result is { Tree: { } tree, Catalog: { } catalog, Placement: { } placement }
        ? new JudgedTree(catalog, placement, tree.Files) { DeliversRendered = profile != GeneratorProfile.Kalypso }
        : null;

    /// <summary>Whether the control plane says anything of policies in an environment, so that also those look who were not asked for policies.</summary>
    public static bool IsGoverned(GenerationResult result) => result.Catalog is { } catalog && PolicySettings.Of(catalog).IsGoverned;

    /// <summary>The same report with paths as the user knows them.</summary>
    public static PolicyReport Located(PolicyReport report, OpenedControlPlane? opened) => opened is null
        ? report
        : report with
        {
            Findings = PolicyFindingOrder.Of(report.Findings.Select(f => f with { At = opened.Located(f.At) })),
            WaiverFindings = report.WaiverFindings.Select(opened.Located).ToValueList(),
        };
}
