using LcncInfra.Guardrails.Tests.Tree;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Guardrails.Tests.JudgedPlane;

namespace LcncInfra.Guardrails.Tests.Waiving;

public sealed class WaiverTests
{
    private const string Path = "prod/waiver.yaml";

    private const string Policy = "no-public-registries";

    [Theory]
    [InlineData("workloads: [shop]", 1, 0)]
    [InlineData("workloads: [other]", 0, 1)]
    [InlineData("clusterTypes: [west, east]", 1, 0)]
    [InlineData("clusterTypes: [west]", 1, 1)]
    [InlineData("clusterTypeSelector: {labelSelector: {matchLabels: {cloud: two}}}", 1, 1)]
    [InlineData("clusterTypeSelector: {labelSelector: {matchExpressions: [{key: cloud, operator: Exists}]}}", 1, 0)]
    [InlineData("deploymentTargetSelector: {labelSelector: {matchLabels: {app: web}}}", 1, 0)]
    [InlineData("deploymentTargetSelector: {labelSelector: {matchLabels: {app: other}}}", 0, 1)]
    [InlineData("objects: [{kind: Deployment}]", 1, 0)]
    [InlineData("objects: [{kind: StatefulSet}]", 0, 1)]
    [InlineData("objects: [{name: web}]", 1, 0)]
    [InlineData("objects: [{name: other}]", 0, 1)]
    [InlineData("objects: [{namespace: shop}]", 1, 0)]
    [InlineData("objects: [{namespace: other}]", 0, 1)]
    [InlineData("objects: [{kind: Deployment, name: other}, {kind: Deployment, name: web}]", 1, 0)]
    [InlineData("objects: [{kind: Deployment, labelSelector: {matchLabels: {team: shop}}}]", 1, 0)]
    [InlineData("objects: [{kind: Deployment, labelSelector: {matchLabels: {team: other}}}]", 0, 1)]
    [InlineData("resources: [{name: web}]", 0, 1)]
    [InlineData("resources: [{type: 'aws:ecr/repository:Repository'}]", 0, 1)]
    [InlineData("environments: [prod], workloads: [shop]", 1, 0)]
    [InlineData("environments: [dev], workloads: [shop]", 0, 1)]
    public void Every_field_of_a_waiver_changes_what_is_accepted(string match, int accepted, int open)
    {
        var findings = Plane(Waiver(Policy, match)).Judge().Findings;

        Assert.Equal((accepted, open), (findings.Count(f => f.Waiver is not null), findings.Count(f => f.Waiver is null)));
    }

    [Fact]
    public void A_waiver_is_for_its_policy_only() => Assert.All(Plane(Waiver("non-root", "workloads: [shop]")).Judge().Findings, f => Assert.Null(f.Waiver));

    [Fact]
    public void What_is_accepted_stops_nothing_and_names_who_accepts_it()
    {
        var report = Plane(Waiver(Policy, "workloads: [shop]")).Judge();

        Assert.False(report.HasErrors);
        Assert.Equal(("accepted", "web-team", "It goes soon."), (report.Findings[0].Waiver?.Value.Name, report.Findings[0].Waiver?.Value.Owner, report.Findings[0].Waiver?.Value.Reason));
        Assert.Empty(report.WaiverFindings);
    }

    [Theory]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-05-31", true)]
    public void A_waiver_holds_until_the_end_of_its_last_day_and_is_an_error_then(string expires, bool isOver)
    {
        var report = Plane(Waiver(Policy, "workloads: [shop]", expires)).Judge();

        Assert.Equal(isOver, report.HasErrors);
        Assert.Equal(isOver, report.Findings[0].Waiver is null);
        Assert.Equal(
            isOver ? [("LC9240", Severity.Error, "Waiver 'accepted' for policy 'no-public-registries' expired on 2026-05-31; web-team answers for it.")] : [],
            report.WaiverFindings.Select(d => (d.Code, d.Severity, d.Message)));
    }

    [Fact]
    public void What_is_found_depends_on_the_day_that_is_given_and_on_no_clock()
    {
        var plane = Plane(Waiver(Policy, "workloads: [shop]", "2026-05-31"));

        Assert.True(plane.Judge(new DateOnly(2026, 6, 1)).HasErrors);
        Assert.False(plane.Judge(new DateOnly(2026, 5, 31)).HasErrors);
    }

    [Fact]
    public void A_waiver_that_matches_nothing_is_a_warning() => Assert.Equal(
        [("LC9241", Severity.Warning)], Plane(Waiver(Policy, "workloads: [other]")).Judge().WaiverFindings.Select(d => (d.Code, d.Severity)));

    [Theory]
    [InlineData("main/waiver.yaml", "workloads: [other]", 0)]
    [InlineData("main/waiver.yaml", "environments: [prod], workloads: [other]", 1)]
    [InlineData("main/waiver.yaml", "environments: [dev], workloads: [other]", 0)]
    [InlineData("prod/waiver.yaml", "workloads: [other]", 1)]
    public void A_shared_waiver_that_names_no_environment_may_be_of_use_elsewhere(string path, string match, int warnings)
    {
        const string Main = "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: BaseRepo\nmetadata: {name: main}\nspec: {repo: 'https://git.example.com/cp', branch: main, path: .}\n";
        var plane = new JudgedPlane().With("prod/base.yaml", Main).With(path, Waiver(Policy, match));

        Assert.Equal(warnings, plane.Judge().WaiverFindings.Count);
    }

    [Fact]
    public void A_waiver_of_a_policy_about_resources_is_not_the_trees_to_judge() =>
        Assert.Empty(Plane(Waiver("encryption-at-rest", "resources: [{name: bucket}]", "2020-01-01")).Judge().WaiverFindings);

    private static JudgedPlane Plane(string waiver) => new JudgedPlane().With(Path, waiver).Rendering(OnWest, Pods.Of("nginx@sha256:a")).Rendering(OnEast, Pods.Of("nginx@sha256:a"));
}
