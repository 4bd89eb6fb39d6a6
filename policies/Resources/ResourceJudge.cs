using LcncInfra.Catalog;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Judging;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources;

/// <summary>Holds the plan of an environment's resources against its policies.</summary>
/// <remarks>What depends on something that is known only once it is made is neither kept nor broken: the report says so.</remarks>
public static class ResourceJudge
{
    /// <summary>What the policies find.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The environment; <see langword="null"/> if it cannot be read, so that nothing is known of its class, PolicySets and waivers.</param>
    /// <param name="asOf">The day that waivers are counted by.</param>
    public static PolicyReport Judge(ResourcePlan plan, EnvironmentCatalog? catalog, DateOnly asOf)
    {
        var settings = catalog is null ? PolicySettings.Unsaid(plan.Stack) : PolicySettings.Of(catalog);
        var ledger = WaiverLedger.Of(catalog, ResourcePolicies.All, asOf);
        var judged = ResourcePolicies.All.Where(policy => settings.LevelOf(policy) != PolicyLevel.Off && IsComparable(policy, settings, catalog)).ToList();
        var collector = new ResourceCollector(plan, catalog, settings, ledger);
        var providers = new PlannedProviders(plan);
        foreach (var policy in judged)
        {
            Judge(policy, plan, (settings, providers), collector);
        }

        return new PolicyReport(catalog?.Environment ?? plan.Stack, settings.Class)
        {
            Scope = PolicyReport.Resources,
            Policies = [.. judged],
            Findings = PolicyFindingOrder.Of(collector.Findings),
            Unjudged = [.. collector.Unjudged],
            WaiverFindings = [.. ledger.Findings()],
        };
    }

    private static bool IsComparable(Policy policy, PolicySettings settings, EnvironmentCatalog? catalog) => policy.Name switch
    {
        PolicyNames.RequiredTags => settings.RequiredTags.Count > 0,
        PolicyNames.ResourceRegions => settings.Regions.Count > 0,
        PolicyNames.TwoClusterRegions => catalog is not null && catalog.DeploymentTargets.Any(t => settings.IsTierOne(t.Value.Labels)),
        _ => true,
    };

    private static void Judge(Policy policy, ResourcePlan plan, (PolicySettings Settings, PlannedProviders Providers) with, ResourceCollector collector)
    {
        if (policy.Name == PolicyNames.TwoClusterRegions)
        {
            PlanChecks.JudgeClusters(policy, plan, new PlannedRegions(with.Providers), collector);
            return;
        }

        foreach (var resource in plan.Resources.Where(r => !r.IsComponent))
        {
            var verdicts = policy.Name switch
            {
                PolicyNames.RequiredTags => [PlanChecks.JudgeTags(resource, with.Settings.RequiredTags, new PlannedTags(with.Providers))],
                PolicyNames.ResourceRegions => [PlanChecks.JudgeRegion(resource, with.Settings.Regions, new PlannedRegions(with.Providers))],
                _ => ChecksOf(policy).Where(check => check.Type == resource.Type).Select(check => check.Judge(resource)),
            };
            foreach (var verdict in verdicts)
            {
                collector.Add(policy, resource, verdict);
            }
        }
    }

    private static IReadOnlyList<ResourceCheck> ChecksOf(Policy policy) => policy.Name switch
    {
        PolicyNames.EncryptionAtRest => EncryptionChecks.AtRest,
        PolicyNames.KeyRotation => EncryptionChecks.Rotation,
        PolicyNames.PrivateEndpoints => AccessChecks.Endpoints,
        PolicyNames.PrivateRegistries => AccessChecks.Registries,
        PolicyNames.RegistryImmutableTags => TagChecks.Immutable,
        PolicyNames.DeletionProtection => ProtectionChecks.Deletion,
        _ => [],
    };
}
