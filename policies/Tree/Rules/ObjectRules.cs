using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Settings;

namespace LcncInfra.Tree.Rules;

/// <summary>The rules that look at single objects.</summary>
internal static class ObjectRules
{
    /// <summary>Those of some policies.</summary>
    public static IReadOnlyList<IObjectRule> For(IEnumerable<Policy> policies, PolicySettings settings) =>
        [.. policies.Select(policy => Of(policy, settings)).OfType<IObjectRule>()];

    private static IObjectRule? Of(Policy policy, PolicySettings settings) => policy.Name switch
    {
        PolicyNames.NonRoot => new NonRootRule(policy),
        PolicyNames.PodSecurity => new PodSecurityRule(policy),
        PolicyNames.ResourceLimits => new ResourceLimitsRule(policy),
        PolicyNames.AllowedRegistries => new AllowedRegistriesRule(policy, settings.AllowedRegistries),
        PolicyNames.NoPublicRegistries => new NoPublicRegistriesRule(policy, settings.AllowedRegistries),
        PolicyNames.ImmutableTags => new ImmutableTagsRule(policy),
        PolicyNames.ImageDigests => new ImageDigestsRule(policy),
        PolicyNames.NoWildcardEgress => new NoWildcardEgressRule(policy),
        PolicyNames.NoPlaintextSecrets => new NoPlaintextSecretsRule(policy),
        PolicyNames.RequiredLabels => new RequiredLabelsRule(policy, settings.RequiredLabels),
        _ => null,
    };
}
