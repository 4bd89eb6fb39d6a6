using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Tests.Preview;

namespace LcncInfra.Stacks.Tests.Settings;

public sealed class GivenSettingsTests : IDisposable
{
    public void Dispose()
    {
        Environment.SetEnvironmentVariable("LCNC_CONTROL_PLANE", null);
        Environment.SetEnvironmentVariable("LCNC_LOCK", null);
    }

    [Fact]
    public async Task The_control_plane_of_a_pipeline_goes_before_that_of_the_settings()
    {
        using var run = Written();
        Environment.SetEnvironmentVariable("LCNC_CONTROL_PLANE", RepositoryRoot.Of("examples", "sales-approvals"));

        var code = await run.RunAsync("dev");

        Assert.True(code == ExitCode.Done, run.Error);
    }

    [Fact]
    public async Task The_lock_of_a_pipeline_goes_before_that_of_the_settings()
    {
        using var run = Written("  lcnc-infra:lock: written.lock\n");
        Environment.SetEnvironmentVariable("LCNC_CONTROL_PLANE", RepositoryRoot.Of("examples", "sales-approvals"));
        Environment.SetEnvironmentVariable("LCNC_LOCK", "given.lock");

        Assert.Equal(ExitCode.WrongInput, await run.RunAsync("dev"));

        Assert.Contains("given.lock", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("written.lock", run.Error, StringComparison.Ordinal);
    }

    private static PreviewRun Written(string more = "")
    {
        var run = new PreviewRun().WithExample("dev", more);
        return run.With("Pulumi.dev.yaml", File.ReadAllText(run.PathOf("Pulumi.dev.yaml")).Replace(RepositoryRoot.Of("examples", "sales-approvals"), "no-such-folder", StringComparison.Ordinal));
    }
}
