using LcncInfra.Automation.Engine;

namespace LcncInfra.Automation.Tests.Engine;

public sealed class CommandFailureTests
{
    [Fact]
    public void Who_holds_a_lock_of_a_bucket_is_named()
    {
        const string Said = """
            code: 255
            stdout: 
            stderr: error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file with `pulumi cancel`.
              s3://state/.pulumi/locks/organization/fleet/dev/1f.json: created by jane@laptop (pid 4711) at 2026-11-02T09:00:00Z
            """;

        Assert.Equal("somebody else changes the stack: created by jane@laptop (pid 4711) at 2026-11-02T09:00:00Z", CommandFailure.HolderOf(Said));
        Assert.Equal("somebody else changes the stack at this moment", CommandFailure.HolderOf("[409] Conflict: Another update is currently in progress."));
    }

    [Theory]
    [InlineData("aws:eks:Cluster main: creating: no such role", "the stack failed", "aws:eks:Cluster main: creating: no such role")]
    [InlineData(null, "code: 255\nstdout: Updating\nstderr: error: no Pulumi.yaml project file found\n", "error: no Pulumi.yaml project file found")]
    [InlineData(null, "code: 1\nstdout: \nstderr: password: kJ8x2LmQ9vRt4WzY7bNc\n", "password: ***")]
    [InlineData(null, "", "it failed")]
    public void The_reason_is_one_line_without_secrets(string? error, string said, string reason)
    {
        var told = CommandFailure.ReasonOf(error is null ? [] : [error], said);

        Assert.Equal(reason, told);
    }

    [Fact]
    public void What_variables_keep_secret_is_hidden_wherever_it_stands() => Assert.Equal(
        "clone https://x:***@git failed in dev",
        SecretVariables.Hide("clone https://x:plainwords@git failed in dev", new Dictionary<string, string> { ["GITOPS_TOKEN"] = "plainwords", ["STAGE"] = "dev", ["SHORT_KEY"] = "git" }));

    [Fact]
    public void The_first_of_several_errors_stands_for_all() =>
        Assert.Equal("no quota (and 2 more errors)", CommandFailure.ReasonOf(["no quota\nat line 3", "b", "c"], string.Empty));
}
