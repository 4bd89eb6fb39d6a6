using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Tree;
using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Tree;

public sealed class TreePropertyTests
{
    private static readonly string[] Contents =
    [
        Pods.Sound, Pods.Of("nginx"), Pods.With("runAsNonRoot: true, ", ""), "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n", "not: [yaml", "- a\n- b\n", "",
        "kind: Secret\napiVersion: v1\nmetadata: {name: a}\nstringData: {a: b}\n",
    ];

    [Fact]
    public void The_order_of_files_changes_nothing() => Prop.ForAll(
        Gen.Choose(0, Contents.Length - 1).ListOf().ToArbitrary(),
        chosen => Judged(chosen) == Judged(Enumerable.Reverse(chosen))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_manifest_makes_judging_throw() => Prop.ForAll<NonNull<string>>(text =>
    {
        _ = new JudgedPlane().Rendering(OnWest, $"kind: Deployment\n{text.Get}").Judge();
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_policy_of_the_tree_has_a_name_that_control_planes_can_write_and_all_texts()
    {
        Assert.Equal(TreePolicies.All.Select(p => p.Name), PolicyNames.All.Take(TreePolicies.All.Count));
        Assert.All(TreePolicies.All, p => Assert.All([p.Title, p.Reason, p.Remedy], text => Assert.NotEqual(string.Empty, text)));
    }

    // Files of one content are alike; their paths say which is which.
    private static string Judged(IEnumerable<int> chosen)
    {
        var plane = new JudgedPlane();
        foreach (var content in chosen.Distinct())
        {
            plane.Rendering(content % 2 == 0 ? OnWest : OnEast, Contents[content], FormattableString.Invariant($"{content}.yaml"));
        }

        var report = plane.Judge();
        return string.Join('\n', report.Findings.Select(f => $"{f.Sentence} {string.Join(' ', f.Places)}")) + string.Join('\n', report.Unjudged.Order(StringComparer.Ordinal));
    }
}
