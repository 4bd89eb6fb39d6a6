using LcncInfra.Catalog;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Guardrails.Settings;

/// <summary>How much policies matter in one environment, and what they compare with: its PolicySets taken together.</summary>
public sealed record PolicySettings
{
    private static readonly LabelSelector UsualTierOne = new([new SelectorRequirement("tier", SelectorOperator.In, ["tier-1"])]);

    private readonly ValueList<PolicySet> _sets;

    private PolicySettings(string environment, EnvironmentClass? environmentClass, ValueList<PolicySet> sets) =>
        (Environment, Class, _sets) = (environment, environmentClass, sets);

    /// <summary>The environment.</summary>
    public string Environment { get; }

    /// <summary>What it is for; <see langword="null"/> if nobody says.</summary>
    public EnvironmentClass? Class { get; }

    /// <summary>Whether the control plane says anything of policies here; where it says nothing, only who asks for policies gets them.</summary>
    public bool IsGoverned => Class is not null || _sets.Count > 0;

    /// <summary>Registries, or folders of them, that images may come from; empty if nobody lists them.</summary>
    public ValueList<string> AllowedRegistries => Union(set => set.AllowedRegistries);

    /// <summary>Keys of labels that namespaces and workloads' objects have.</summary>
    public ValueList<string> RequiredLabels => Union(set => set.RequiredLabels);

    /// <summary>Keys of tags that resources have.</summary>
    public ValueList<string> RequiredTags => Union(set => set.RequiredTags);

    /// <summary>Regions that everything may be in; empty for anywhere.</summary>
    public ValueList<string> Regions => Union(set => set.Regions);

    /// <summary>Of an environment that nothing is known of.</summary>
    public static PolicySettings Unsaid(string environment) => new(environment, null, ValueList<PolicySet>.Empty);

    /// <summary>What an environment says.</summary>
    public static PolicySettings Of(EnvironmentCatalog catalog) => new(
        catalog.Environment,
        catalog.Settings?.Value.Class,
        [.. catalog.PolicySets.Select(s => s.Value).Where(s => s.IsFor(catalog.Environment))]);

    /// <summary>How much a policy matters: what is said of less wins over what is said of more, and both over the policy's own.</summary>
    public PolicyLevel LevelOf(Policy policy)
    {
        var said = _sets.SelectMany(set => set.Policies
            .Where(choice => choice.Policy == policy.Name && choice.IsFor(Class))
            .Select(choice => (Narrowness: PolicySetValidator.NarrownessOf(set, choice), choice.Level))).ToList();
        return said.Count == 0 ? policy.Levels.In(Class) : said.MaxBy(choice => choice.Narrowness).Level;
    }

    /// <summary>Whether a PolicySet says how much a policy matters here.</summary>
    public bool IsSaid(Policy policy) => _sets.Any(set => set.Policies.Any(choice => choice.Policy == policy.Name && choice.IsFor(Class)));

    /// <summary>Whether a deployment target is tier-1.</summary>
    public bool IsTierOne(ValueMap labels)
    {
        var written = _sets.Select(set => set.TierOne).OfType<LabelSelector>().ToList();
        return written.Count == 0 ? UsualTierOne.Matches(labels) : written.Exists(selector => selector.Matches(labels));
    }

    private ValueList<string> Union(Func<PolicySet, ValueList<string>> of) =>
        [.. _sets.SelectMany(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
