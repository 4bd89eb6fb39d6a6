using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Texts;
using LcncInfra.Tree.Documents;
using LcncInfra.Tree.Fleet;

namespace LcncInfra.Tree;

/// <summary>Holds a rendered environment against its policies.</summary>
public static class TreeJudge
{
    /// <summary>What the policies find.</summary>
    /// <param name="tree">The environment.</param>
    /// <param name="asOf">The day that waivers are counted by.</param>
    public static PolicyReport Judge(JudgedTree tree, DateOnly asOf)
    {
        var settings = PolicySettings.Of(tree.Catalog);
        var asked = TreePolicies.All.Where(policy => settings.LevelOf(policy) != PolicyLevel.Off).ToList();
        var judged = asked.Where(policy => IsComparable(policy, settings)).ToList();
        var ledger = WaiverLedger.Of(tree.Catalog, TreePolicies.All, asOf);
        var places = new TreePlaces(tree);
        var collector = new FindingCollector(settings, ledger);
        var contents = JudgedContents.Of(tree.Files, judged, settings);
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
