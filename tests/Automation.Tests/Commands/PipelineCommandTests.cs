using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Stacks;
using LcncInfra.Automation.Tests.Worlds;
using LcncInfra.Cli.Running;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Tests.Commands;

public sealed class PipelineCommandTests
{
    [Fact]
    public void A_release_goes_through_both_environments_on_real_git_and_the_report_tells_everything()
    {
        using var sandbox = new PipelineSandbox();
        sandbox.Stacks.Drift["dev"] = new StackChanges([new ChangedResource(ChangeKind.Update, "aws:eks/cluster:Cluster", "store", ["version"])], 3);

        var first = sandbox.Promote("--exit-code");

        Assert.True(first.Code == ExitCode.PromotionWaits, first.Error);
        Assert.Matches("environment +stack +release +drift +planned +policies +up", first.Out);
        Assert.Matches(@"dev +dev +1 \([0-9a-f]{12}\) +1 update +1 create +\w.* +done: 1 create", first.Out);
        Assert.Contains("dev: what differs from the state\n  update  aws:eks/cluster:Cluster store  version\n", first.Out, StringComparison.Ordinal);
        Assert.Matches("soak: 1h since 2026-11-02 09:00 UTC, until 2026-11-02 10:00 UTC", first.Out);
        Assert.Equal("dev\nlcnc/promotion", sandbox.Branches());

        sandbox.Now += TimeSpan.FromHours(1);
        var second = PipelineSandbox.Json(sandbox.Promote("--format", "json").Out);

        Assert.Equal(["dev", "prod"], second.GetProperty("environments").EnumerateArray().Select(e => e.GetProperty("environment").GetString()));
        var work = Assert.Single(second.GetProperty("work").EnumerateArray());
        Assert.Equal(("prod", 1), (work.GetProperty("environment").GetString(), work.GetProperty("applied").GetProperty("counts").GetProperty("create").GetInt32()));
        Assert.Equal("dev\nlcnc/promotion\nprod", sandbox.Branches());
        Assert.Equal(["dev", "prod"], sandbox.Stacks.Applied.Keys);
        Assert.StartsWith("Promotion of release 1 (", sandbox.Stacks.Applied["prod"], StringComparison.Ordinal);

        Assert.Equal((ExitCode.Done, 2), (sandbox.Promote("--exit-code").Code, sandbox.Stacks.Updates.Count));
    }

    [Fact]
    public void A_stack_that_fails_ends_with_6_and_a_report_in_a_file()
    {
        using var sandbox = new PipelineSandbox();
        sandbox.Stacks.Fault = what => what == "up dev" ? new StackException(StackProblem.Failed, "the cloud says no") : null;

        var run = sandbox.Promote("--report", sandbox.Of("report.json"));

        Assert.Equal(ExitCode.PromotionFailed, run.Code);
        Assert.Contains("error LC9424: Environment 'dev' stopped at up: the cloud says no.", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"dev +dev +1 .* none +1 create +\w.* +failed", run.Out);
        var report = PipelineSandbox.Json(File.ReadAllText(sandbox.Of("report.json")));
        var stopped = report.GetProperty("work")[0].GetProperty("stopped");
        Assert.Equal(("up", "the cloud says no", false), (stopped.GetProperty("at").GetString(), stopped.GetProperty("because").GetString(), stopped.GetProperty("waits").GetBoolean()));
        Assert.Equal("LC9424", report.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void What_policies_find_in_what_is_rendered_stops_it_before_the_update()
    {
        using var sandbox = new PipelineSandbox();
        sandbox.Commit("dev/class.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {class: production}\n");

        var run = sandbox.Promote("--format", "json");

        Assert.Equal(ExitCode.PromotionFailed, run.Code);
        var work = PipelineSandbox.Json(run.Out).GetProperty("work")[0];
        Assert.Equal("policies", work.GetProperty("stopped").GetProperty("at").GetString());
        Assert.Contains(work.GetProperty("policies").GetProperty("diagnostics").EnumerateArray(), d => d.GetProperty("code").GetString() == "LC9200");
        Assert.Empty(sandbox.Stacks.Updates);
        Assert.Equal("lcnc/promotion", sandbox.Branches());
    }

    [Fact]
    public void What_policies_find_in_planned_resources_stops_it_before_the_update()
    {
        using var sandbox = new PipelineSandbox();
        sandbox.Commit("dev/class.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {class: development}\n");
        Assert.Equal(ExitCode.Done, sandbox.Promote().Code);
        sandbox.Commit("dev/class.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {class: production}\n");
        sandbox.Commit("main/tags.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: PolicySet\nmetadata: {name: tags}\nspec:\n  policies: [{policy: default-deny, severity: \"off\"}]\n  requiredTags: [cost-centre]\n");
        sandbox.Stacks.Planned.Add(new PlannedResource("urn:pulumi:dev::fleet::aws:ecr/repository:Repository::web", "aws:ecr/repository:Repository", "web", new PlannedValue.Map([])));

        var run = sandbox.Promote("--format", "json");

        Assert.Equal(ExitCode.PromotionFailed, run.Code);
        var findings = PipelineSandbox.Json(run.Out).GetProperty("work")[0].GetProperty("policies").GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.Contains(findings, d => (d.GetProperty("message").GetString() ?? string.Empty).Contains("cost-centre", StringComparison.Ordinal));
        Assert.Single(sandbox.Stacks.Updates);
    }

    [Fact]
    public void A_stack_that_somebody_else_changes_is_waited_for_and_named()
    {
        using var sandbox = new PipelineSandbox();
        sandbox.Stacks.Fault = what => what == "refresh dev" ? new StackException(StackProblem.Busy, "created by jane@laptop") : null;

        var run = sandbox.Promote("--stack-wait", "20s", "--exit-code");

        Assert.Equal(ExitCode.PromotionWaits, run.Code);
        Assert.Equal([15, 5], sandbox.Pauses);
        Assert.Contains("warning LC9425: Environment 'dev' could not go on with refresh: created by jane@laptop.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_waits_for_gates_as_long_as_it_is_told()
    {
        using var sandbox = new PipelineSandbox();

        Assert.Equal(ExitCode.Done, sandbox.Promote("--wait", "70s").Code);

        Assert.Equal([30, 30, 10], sandbox.Pauses);
        Assert.Single(sandbox.Stacks.Updates);
    }

    [Fact]
    public void Stacks_may_be_called_otherwise_but_only_of_environments_that_the_flow_has()
    {
        using var sandbox = new PipelineSandbox();

        Assert.Equal(ExitCode.Done, sandbox.Promote("--stack", "dev=acme/fleet/dev-eu").Code);
        Assert.Equal(["acme/fleet/dev-eu"], sandbox.Stacks.Applied.Keys);

        var run = sandbox.Promote("--stack", "staging=x");
        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains("LC9423", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopping_it_gives_a_report_of_what_was_done()
    {
        using var sandbox = new PipelineSandbox();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var run = sandbox.With(_ => sandbox.Stacks, stop.Token, "--format", "json");

        Assert.Equal(ExitCode.EnvironmentFailed, run.Code);
        Assert.Equal("LC9426", PipelineSandbox.Json(run.Out).GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Empty(sandbox.Stacks.Done);
    }

    [Fact]
    public void Without_Pulumi_it_says_one_thing_and_does_nothing()
    {
        using var sandbox = new PipelineSandbox();

        var run = sandbox.With(project => new AutomationStacks(project, sandbox.Repository), CancellationToken.None);

        Assert.Equal((ExitCode.EnvironmentFailed, string.Empty), (run.Code, run.Out));
        Assert.Contains("error LC9420: Pulumi cannot be used: the command line of Pulumi is not on the PATH.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
        Assert.Equal(string.Empty, sandbox.Branches());
    }

    [Fact]
    public void An_engine_that_cannot_work_is_a_finding_and_no_stack_trace()
    {
        using var sandbox = new PipelineSandbox();
        var program = sandbox.Of(OperatingSystem.IsWindows() ? "pulumi.exe" : "pulumi");
        File.WriteAllText(program, "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var run = sandbox.With(project => new AutomationStacks(project, Path.GetDirectoryName(program)), CancellationToken.None);

        // The stand-ins refuse to begin; with the packages it depends on what is installed how far it comes.
        Assert.Matches("error LC9420|error LC9424", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "LC9421")]
    [InlineData("runtime: dotnet\n", "LC9422")]
    [InlineData("a: [", "LC9422")]
    public void A_project_that_is_not_there_or_cannot_be_used_is_a_finding(string? project, string code)
    {
        using var sandbox = new PipelineSandbox();
        File.Delete(sandbox.Of("Pulumi.yaml"));
        if (project is not null)
        {
            File.WriteAllText(sandbox.Of("Pulumi.yaml"), project);
        }

        var run = sandbox.Promote();

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--stack", "dev")]
    [InlineData("--stack", "dev=--yes")]
    [InlineData("--stack", "dev=../x")]
    [InlineData("--stack", "dev=a/b/c/d")]
    [InlineData("--wait", "soon")]
    [InlineData("--staks", "dev=x")]
    public void A_wrong_command_line_ends_with_2(string option, string value)
    {
        using var sandbox = new PipelineSandbox();

        var run = sandbox.Promote(option, value);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.StartsWith("promotion: ", run.Error, StringComparison.Ordinal);
    }
}
