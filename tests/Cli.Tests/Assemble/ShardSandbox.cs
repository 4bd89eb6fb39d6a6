using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Assemble;

/// <summary>Shards of a control plane in a temporary folder.</summary>
internal sealed class ShardSandbox : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ShardSandbox(string controlPlane) => ControlPlane = controlPlane;

    /// <summary>What is generated; tests that change it copy it first.</summary>
    public string ControlPlane { get; private set; }

    /// <summary>The folder that all shards are in.</summary>
    public string Shards => Of("shards");

    /// <summary>Where they are joined.</summary>
    public string Out => Of("out");

    public string Of(params string[] segments) => _folder.Of(segments);

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Works on a copy of the control plane, which a test may change.</summary>
    public void CopyControlPlane()
    {
        FileTree.Copy(ControlPlane, Of("cp"));
        ControlPlane = Of("cp");
    }

    /// <summary>Replaces text in a file of the copied control plane.</summary>
    public void Change(string path, string before, string after)
    {
        var file = Of(["cp", .. path.Split('/')]);
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Generates without shards; what is read from the folder is what shards must give.</summary>
    public SortedDictionary<string, string> Whole(params string[] options)
    {
        CommandRun.Of(["generate", ControlPlane, "-o", Of("whole"), .. options]);
        return FileTree.Read(Of("whole"));
    }

    /// <summary>Generates one shard into <c>shards/I</c>.</summary>
    public CommandRun Shard(int index, int count, params string[] options) =>
        CommandRun.Of(["generate", ControlPlane, "-o", Of("shards", $"{index}"), "--shard", $"{index}/{count}", .. options]);

    /// <summary>Generates all shards.</summary>
    public void Generate(int count, params string[] options)
    {
        for (var index = 0; index < count; index++)
        {
            var run = Shard(index, count, options);
            Assert.True(run.Code == 0, run.Error);
        }
    }

    /// <summary>Joins all shards.</summary>
    public CommandRun Assemble(params string[] options) => CommandRun.Of(["assemble", Shards, "-o", Out, .. options]);

    public void Dispose() => _folder.Dispose();
}
