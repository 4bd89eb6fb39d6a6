using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Locking;

public sealed class LockCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_control_plane_without_remote_sources_gets_a_lock_that_stays_the_same()
    {
        var controlPlane = ControlPlane();

        var first = Run("lock", controlPlane);
        var second = Run("lock", controlPlane);

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.Contains("written", first.Out, StringComparison.Ordinal);
        Assert.Contains("is up to date", second.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("generate", controlPlane, "-o", _folder.Of("out")).ExitCode);
        Assert.Contains("\"release\": \"sha256:", File.ReadAllText(_folder.Of("out", "dev", ".lcnc", "release.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        Assert.Equal(ExitCode.Differs, Run("lock", ControlPlane(), "--check").ExitCode);
        Assert.False(File.Exists(_folder.Of("cp", "lcnc.lock")));
    }

    [Fact]
    public void A_lock_that_cannot_be_written_is_one_finding()
    {
        var run = Run("lock", ControlPlane(), "--out", _folder.Of("missing", "folder", "lcnc.lock"));

        Assert.Equal(ExitCode.EnvironmentFailed, run.ExitCode);
        Assert.Contains("LC7211", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_cannot_be_written_is_one_JSON_document()
    {
        var json = CommandRun.Of("lock", ControlPlane(), "--out", _folder.Of("missing", "folder", "lcnc.lock"), "--format", "json").Json("lock");

        Assert.Equal("LC7211", Assert.Single(json.GetProperty("diagnostics").EnumerateArray()).GetProperty("code").GetString());
        Assert.False(json.TryGetProperty("release", out _));
    }

    private string ControlPlane()
    {
        _folder.Write("cp/dev/edge.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: ClusterType\nmetadata: {name: edge, labels: {zone: red}}\nspec: {reconciler: t, namespaceService: t, configType: t}\n");
        _folder.Write("cp/dev/template.yaml", "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: Template\nmetadata: {name: t}\nspec: {type: reconciler, manifests: ['a: 1']}\n");
        return _folder.Of("cp");
    }

    private static (int ExitCode, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(arguments, new CommandIo(output, error, TimeProvider.System)), output.ToString(), error.ToString());
    }
}
