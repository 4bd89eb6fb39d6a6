using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Promotion.Tests.Sandboxes;
using LcncInfra.Publishing.Commits;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class PromotePolicyTests
{
    [Fact]
    public void A_policy_stops_a_release_before_its_environment_until_somebody_accepts_what_it_finds()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        sandbox.Commit("dev", ("policies.yaml", PolicySet("error")));

        var stopped = sandbox.Promote();
        Assert.Equal(ExitCode.WrongInput, stopped.Code);
        Assert.Contains("error LC9200: Namespace '", stopped.Error, StringComparison.Ordinal);
        Assert.Matches("dev +- +- +- +empty +release [0-9a-f]{12} may not be published: LC9200 ", stopped.Out);
        Assert.Equal(string.Empty, sandbox.InRepository("branch", "--list", "dev"));

        // Looking tells the same, and writes nothing.
        var refs = sandbox.Refs();
        var looked = sandbox.Status("--format", "json");
        Assert.Equal(ExitCode.WrongInput, looked.Code);
        Assert.Contains("LC9200", Codes(looked.Out));
        Assert.Equal(refs, sandbox.Refs());

        sandbox.Commit("dev", ("waiver.yaml", Waiver("2026-12-31")));
        var done = sandbox.Promote().Done();
        Assert.DoesNotContain("LC9200: Namespace", done.Error, StringComparison.Ordinal);
        var message = sandbox.InRepository("log", "-1", "--format=%B", "dev");
        Assert.Contains("\nPolicies:\n", message, StringComparison.Ordinal);
        Assert.Contains("- accepted by platform-team until 2026-12-31: ", message, StringComparison.Ordinal);

        // The day of the flow counts, not that of the machine: what runs stays, what is new is stopped.
        sandbox.Now = DateTimeOffset.Parse("2027-01-01T09:00:00Z", System.Globalization.CultureInfo.InvariantCulture);
        sandbox.ChangeMain("debug");
        var late = sandbox.Promote();
        Assert.Equal(ExitCode.WrongInput, late.Code);
        Assert.Contains("error LC9240", late.Error, StringComparison.Ordinal);
        Assert.Equal("1", sandbox.Numbers("dev"));
    }

    [Fact]
    public void Warnings_of_policies_are_told_in_the_report_and_in_the_commit()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        sandbox.Commit("dev", ("policies.yaml", PolicySet("warning")));

        var run = sandbox.Promote("--format", "json").Done();
        Assert.Contains("LC9200", Codes(run.Out));
        var message = sandbox.InRepository("log", "-1", "--format=%B", "dev");
        Assert.Contains("\nPolicies:\n- warning: Namespace '", message, StringComparison.Ordinal);
        Assert.Equal(sandbox.Current("dev")?.GetProperty("rendering").GetString(), PublicationTrailers.Find(message, PublicationTrailers.Rendering));

        // Nothing new, nothing to say.
        Assert.Empty(Codes(sandbox.Promote("--format", "json").Done().Out));
    }

    [Fact]
    public void What_is_proposed_is_judged_too_and_what_is_taken_back_is_not()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Proposing);
        sandbox.Promote().Done();
        sandbox.Merge("dev", isSquashed: false);
        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        sandbox.Commit("dev", ("policies.yaml", PolicySet("error")));
        sandbox.ChangeMain("debug");
        Assert.Equal(ExitCode.WrongInput, sandbox.Promote().Code);
        Assert.Equal("1", sandbox.Numbers("dev"));
        Assert.Equal(sandbox.InRepository("rev-parse", "dev"), sandbox.InRepository("rev-parse", "dev-next"));
    }

    private static string PolicySet(string severity) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: PolicySet\nmetadata: {{name: strict}}\nspec: {{policies: [{{policy: default-deny, severity: {severity}}}]}}\n";

    private static string Waiver(string expires) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: Waiver\nmetadata: {{name: open}}\nspec: {{policy: default-deny, owner: platform-team, reason: It goes soon., expires: {expires}, match: {{objects: [{{kind: Namespace}}]}}}}\n";

    private static List<string?> Codes(string json) =>
        [.. JsonDocument.Parse(json).RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()).Distinct()];
}
