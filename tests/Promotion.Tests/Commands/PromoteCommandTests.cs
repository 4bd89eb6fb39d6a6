using System.Text.Json;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Flow.Running;
using LcncInfra.Promotion.Tests.Sandboxes;
using LcncInfra.Testing;
using LcncInfra.Testing.Git;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class PromoteCommandTests
{
    private static readonly string[] BranchesOfProd = ["rendered/prod", "prod/wave-1", "prod/wave-2"];

    [Fact]
    public void A_change_goes_from_dev_to_qa_to_prod_and_a_change_of_qa_stays_there()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        Arrive(sandbox);
        sandbox.ChangeMain("debug");
        sandbox.Promote().Done();
        Assert.Equal(("1 2", "1", "1"), (sandbox.Numbers("dev"), sandbox.Numbers("qa"), sandbox.Numbers("prod")));
        Assert.Contains("debug", sandbox.InRepository("grep", "CHANGE", "dev"), StringComparison.Ordinal);

        sandbox.ChangeEnvironment("qa", "qa-only");
        sandbox.Promote().Done();
        Assert.Equal("1 1", sandbox.Numbers("qa"));
        Assert.Equal("Configuration", sandbox.Current("qa")?.GetProperty("reason").GetString());
        Assert.Contains("qa-only", sandbox.InRepository("grep", "OWN", "qa"), StringComparison.Ordinal);
        Assert.DoesNotContain("CHANGE", sandbox.InRepository("show", "qa"), StringComparison.Ordinal);

        foreach (var (environment, numbers) in new[] { ("dev", "1 1 2"), ("qa", "1 1 2"), ("prod", "1 1 2") })
        {
            sandbox.Report(environment, "Synced");
            sandbox.Promote().Done();
        }

        Assert.Equal(("1 2", "1 1 2", "1 2"), (sandbox.Numbers("dev"), sandbox.Numbers("qa"), sandbox.Numbers("prod")));
        Assert.Equal("Healthy", sandbox.Current("prod")?.GetProperty("verdict").GetString());
        var status = Json(sandbox.Status("--format", "json").Done().Out);
        Assert.Equal(["Healthy", "Healthy", "Healthy"], status.GetProperty("environments").EnumerateArray().Select(e => e.GetProperty("current").GetProperty("verdict").GetString()));
        Assert.Matches("prod +2 \\([0-9a-f]{12}\\) +[0-9a-f]{12} +2026-11-02T09:00:00Z +healthy +-", sandbox.Status().Done().Out);
        sandbox.ShouldBeSoundAndLinear();
    }

    [Fact]
    public void A_failing_wave_stops_and_everything_goes_back()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        sandbox.AddWaves();
        Arrive(sandbox, "canary", "store");
        sandbox.ChangeMain("debug");
        foreach (var environment in new[] { "dev", "qa" })
        {
            sandbox.Promote();
            sandbox.Report(environment, "Synced");
        }

        sandbox.Promote().Done();
        Assert.NotEqual(sandbox.InRepository("rev-parse", "prod/wave-1"), sandbox.InRepository("rev-parse", "prod/wave-2"));
        sandbox.Report("prod", "Failed", "canary");
        Assert.Equal(0, sandbox.Promote().Code);
        Assert.Equal("1 2 1", sandbox.Numbers("prod"));
        var history = sandbox.History("prod");
        Assert.Equal(("Failed", "deployed: canary reports Failed"), (history[1].GetProperty("verdict").GetString(), history[1].GetProperty("because").GetString()));
        Assert.Equal(history[0].GetProperty("rendering").GetString(), history[2].GetProperty("rendering").GetString());
        Assert.Single(BranchesOfProd.Select(b => sandbox.InRepository("rev-parse", b)).Distinct());
        Assert.Equal(string.Empty, sandbox.InRepository("diff", "--stat", history[0].GetProperty("commit").GetString() ?? string.Empty, "rendered/prod", "--", ".", ":!.lcnc"));
        sandbox.ShouldBeSoundAndLinear();
    }

    [Fact]
    public void People_programs_and_the_calendar_stand_before_prod()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Guarded);
        var program = Path.Combine(sandbox.Root, "board.sh");
        File.WriteAllText(program, "#!/bin/sh\ncat > \"$0.asked\"\necho '{\"outcome\":\"passed\",\"reason\":\"fine\"}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        sandbox.Now += TimeSpan.FromDays(1);
        Assert.Equal(5, sandbox.Promote("--exit-code").Code);
        Assert.Contains("hours: nothing moves until 2026-11-04 00:00 (Europe/Berlin): inventory", sandbox.Status().Done().Out, StringComparison.Ordinal);

        Assert.Contains("Approved release", sandbox.On("approve", "prod", "--reason", "read it").Done().Out, StringComparison.Ordinal);
        Assert.Equal("jane@example.com", GitSandbox.Run(sandbox.ControlPlane, "log", "-1", "--format=%ae", "lcnc/approvals"));

        // Another change of dev makes another release, which nobody has approved.
        sandbox.ChangeMain("debug");
        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        sandbox.Now += TimeSpan.FromDays(6);
        var status = sandbox.Promote().Done().Out;
        Assert.Contains("0 of 1 approvals; Approval 'prod-", status, StringComparison.Ordinal);
        Assert.Contains("does not count: it is for release", status, StringComparison.Ordinal);
        Assert.Equal(string.Empty, sandbox.Numbers("prod"));

        sandbox.On("approve", "prod").Done();
        Assert.Contains("this command line does not allow it: --allow-exec board=FILE", sandbox.Promote().Done().Out, StringComparison.Ordinal);
        sandbox.Promote("--allow-exec", $"board={program}").Done();
        Assert.Equal("2", sandbox.Numbers("prod"));
        Assert.Equal("asked", JsonDocument.Parse(File.ReadAllText($"{program}.asked")).RootElement.GetProperty("gate").GetString());
    }

    [Fact]
    public void Going_back_shows_what_changes_and_holds_the_flow()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        Arrive(sandbox);
        sandbox.State("pin", "qa").Done();
        sandbox.ChangeMain("debug");
        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        Assert.Contains("pinned", sandbox.Promote().Done().Out, StringComparison.Ordinal);
        Assert.Equal(("1 2", "1"), (sandbox.Numbers("dev"), sandbox.Numbers("qa")));

        var before = sandbox.Refs();
        var preview = sandbox.On("rollback", "dev", "--dry-run").Done().Out;
        Assert.Matches("(?m)^-.*CHANGE.*debug", preview);
        Assert.Equal(before, sandbox.Refs());
        sandbox.On("rollback", "dev", "--by", "joe").Done();
        Assert.Equal("1 2 1", sandbox.Numbers("dev"));
        Assert.DoesNotContain("CHANGE", sandbox.InRepository("show", "dev:sales-cloud/approvals-portal/platform-config.yaml"), StringComparison.Ordinal);
        Assert.Contains("The flow is held by joe", sandbox.Status().Done().Out, StringComparison.Ordinal);

        sandbox.State("unpin", "qa").Done();
        sandbox.ChangeMain("trace");
        sandbox.Promote().Done();
        Assert.Equal(("1 2 1", "1"), (sandbox.Numbers("dev"), sandbox.Numbers("qa")));
        sandbox.State("release").Done();
        sandbox.Promote().Done();
        Assert.Equal("1 2 1 3", sandbox.Numbers("dev"));
        sandbox.ShouldBeSoundAndLinear();
    }

    [Fact]
    public async Task Two_runners_at_once_do_what_one_does()
    {
        using var sandbox = new SalesSandbox(SalesFlows.Chain);
        sandbox.Promote().Done();
        sandbox.Report("dev", "Synced");
        var before = sandbox.Refs();
        sandbox.Promote().Done();
        var after = sandbox.Refs();
        sandbox.Restore(before);
        var both = await Task.WhenAll(Task.Run(() => sandbox.Promote()), Task.Run(() => sandbox.Promote()));
        Assert.All(both, run => run.Done());
        Assert.Equal(after, sandbox.Refs());
    }

    [Fact]
    public void What_init_writes_goes_from_dev_to_prod_with_no_other_repository()
    {
        using var git = new GitSandbox();
        var fleet = git.PathOf("fleet");
        CommandLineRun.Of(new NoStepObserver(), "init", fleet).Done();
        git.Init("fleet");
        foreach (var (name, value) in new[] { ("user.email", "jane@example.com"), ("user.name", "Jane") })
        {
            GitSandbox.Run(fleet, "config", name, value);
        }

        GitSandbox.CommitAll(fleet);
        GitSandbox.Run(git.Root, "init", "--bare", "--quiet", "gitops.git");
        string[] plane = [$"git+{fleet}", "--repository", git.PathOf("gitops.git")];
        CommandLineRun.Of(new NoStepObserver(), ["promote", .. plane, "--now", "2026-11-02T09:00:00Z"]).Done();
        CommandLineRun.Of(new NoStepObserver(), ["promote", .. plane, "--now", "2026-11-02T11:00:00Z"]).Done();
        CommandLineRun.Of(new NoStepObserver(), ["promote", "approve", "prod", "--control-plane", .. plane, "--now", "2026-11-02T11:00:00Z"]).Done();
        CommandLineRun.Of(new NoStepObserver(), ["promote", .. plane, "--now", "2026-11-02T12:00:00Z"]).Done();
        Assert.Contains("hello-web", GitSandbox.Run(git.PathOf("gitops.git"), "ls-tree", "-r", "--name-only", "prod"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_has_nothing_to_promote_but_its_flow_is_checked()
    {
        var run = CommandLineRun.Of(new NoStepObserver(), "promote", RepositoryRoot.Of("examples", "sales-approvals"), "--repository", ".");
        Assert.Equal(1, run.Code);
        Assert.Contains("LC9130", run.Error, StringComparison.Ordinal);
        var check = CommandLineRun.Of(new NoStepObserver(), "promote", "check", RepositoryRoot.Of("examples", "sales-approvals")).Done();
        Assert.Contains("3 environments", check.Out, StringComparison.Ordinal);
    }

    private static void Arrive(SalesSandbox sandbox, params string[] clustersOfProd)
    {
        sandbox.Promote().Done();
        foreach (var environment in new[] { "dev", "qa" })
        {
            sandbox.Report(environment, "Synced");
            sandbox.Promote().Done();
        }

        foreach (var cluster in clustersOfProd.DefaultIfEmpty("prod-1"))
        {
            sandbox.Report("prod", "Synced", cluster);
            sandbox.Promote().Done();
        }

        Assert.Equal("Healthy", sandbox.Current("prod")?.GetProperty("verdict").GetString());
    }

    private static JsonElement Json(string text)
    {
        var compiled = CompiledSchema.Compile(
            File.ReadAllText(RepositoryRoot.Of("schemas", "output", "promotion.json")),
            new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard });
        var result = compiled.Validate(SchemaInstance.Parse(text));
        Assert.True(result.IsValid, $"{result.Failure}{string.Join("\n", result.Violations)}\n{text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
