using System.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Generated files in a folder of this machine.</summary>
internal sealed class BuiltinTree : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("builtin-");

    public BuiltinTree(IReadOnlyDictionary<string, string> files)
    {
        Files = files;
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(_root.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? _root.FullName);
            File.WriteAllText(file, text);
        }
    }

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The objects that kustomize makes of a folder.</summary>
    public IReadOnlyList<string> Build(string folder)
    {
        var start = new ProcessStartInfo(NpmTools.Kubectl, ["kustomize", Path.Combine(_root.FullName, folder)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("kubectl did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{folder}: {error.Result}");
        return answer.Split("---\n", StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _root.Delete(recursive: true);
}
