using System.Diagnostics;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;

namespace LcncInfra.Cli.Tests.Sources;

/// <summary>Pipes where a command reads files of a control plane by itself.</summary>
public sealed class PipeTests
{
    [Theory]
    [InlineData("lcnc.lock", "validate")]
    [InlineData("tests/placement.yaml", "test")]
    [InlineData("workloads/shop/more.yaml", "validate")]
    public async Task A_pipe_is_a_finding_and_holds_no_command_up(string path, string command)
    {
        using var controlPlane = new SmallControlPlane();
        Directory.CreateDirectory(Path.GetDirectoryName(controlPlane.Of(path)) ?? controlPlane.Path);
        using (var made = Process.Start("mkfifo", [controlPlane.Of(path)]))
        {
            await made.WaitForExitAsync();
            Assert.Equal(0, made.ExitCode);
        }

        var run = await Task.Run(() => CommandRun.Of(command, controlPlane.Path, "-e", "dev")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(ExitCode.WrongInput, run.Code);
        Assert.Contains(Path.GetFileName(path), run.Error + run.Out, StringComparison.Ordinal);
    }
}
