using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Texts;
using LcncInfra.Tree.Documents;
using LcncInfra.Tree.Fleet;
using LcncInfra.Tree.Rules;

namespace LcncInfra.Tree;

/// <summary>Holds a rendered environment against its policies.</summary>
public static class TreeJudge
{
    /// <summary>What the policies find.</summary>
    /// <param name="tree">The environment.</param>
    /// <param name="asOf">The day that waivers are counted by.</param>
    public static PolicyReport Judge(JudgedTree tree, DateOnly asOf) => Judge([tree], asOf)[0];

    /// <summary>What the policies find in several trees of one environment; what they have in common is looked at once.</summary>
    /// <param name="trees">The trees, at least one, all with the same catalog: they are held against the same policies.</param>
    /// <param name="asOf">The day that waivers are counted by.</param>
    public static IReadOnlyList<PolicyReport> Judge(IReadOnlyList<JudgedTree> trees, DateOnly asOf)
    {
        var settings = PolicySettings.Of(trees[0].Catalog);
        var asked = TreePolicies.All.Where(policy => settings.LevelOf(policy) != PolicyLevel.Off).ToList();
        var judged = asked.Where(policy => IsComparable(policy, settings)).ToList();
        var contents = new ContentJudge(ObjectRules.For(judged, settings));
        return [.. trees.Select(tree => Judge(tree, contents.Judge(tree.Files), (settings, asked, judged), asOf))];
    }

    private static PolicyReport Judge(
        JudgedTree tree, JudgedContents contents, (PolicySettings Settings, List<Policy> Asked, List<Policy> Judged) by, DateOnly asOf)
    {
        var (settings, asked, judged) = by;
        var ledger = WaiverLedger.Of(tree.Catalog, TreePolicies.All, asOf);
        var places = new TreePlaces(tree);
        var collector = new FindingCollector(settings, ledger);
        FleetObjects.Judge(contents, places, collector);
        if (judged.Exists(policy => policy.Name == PolicyNames.DefaultDeny))
        {
            FleetNamespaces.Judge(contents, places, collector);
        }

        FleetRegions.Judge(tree, judged, settings, collector);
        return new PolicyReport(tree.Catalog.Environment, settings.Class)
        {
            Policies = [.. judged],
            Findings = PolicyFindingOrder.Of(collector.Findings()),
            Unjudged = [.. Unjudged(tree, contents, settings, asked.Except(judged))],
            WaiverFindings = [.. ledger.Findings()],
        };
    }

    private static bool IsComparable(Policy policy, PolicySettings settings) => policy.Name switch
    {
        PolicyNames.AllowedRegistries => settings.AllowedRegistries.Count > 0,
        PolicyNames.RequiredLabels => settings.RequiredLabels.Count > 0,
        _ => true,
    };

    private static IEnumerable<string> Unjudged(JudgedTree tree, JudgedContents contents, PolicySettings settings, IEnumerable<Policy> incomparable)
    {
        if (tree.Referenced is var referenced and > 0)
        {
            yield return $"the manifests of {Counted.Of(referenced, "assignment")} are delivered by reference, so that no policy looked into them.";
        }

        foreach (var (path, problem) in contents.Unreadable)
        {
            yield return $"'{path}' cannot be read: {problem}.";
        }

        foreach (var policy in incomparable.Where(settings.IsSaid))
        {
            yield return $"policy '{policy.Name}' has nothing to compare with: no PolicySet lists it.";
        }
    }
}
