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
    public IReadOnlyList<string> Build(string folder) =>
        Run(NpmTools.Kubectl, "kustomize", Path.Combine(_root.FullName, folder)).Split("---\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What helm makes of a chart with the values of a file.</summary>
    public string Template(string chart, string values) => Run(NpmTools.Helm, "template", "release", chart, "--values", Path.Combine(_root.FullName, values));

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', arguments)}: {error.Result}");
        return answer;
    }

    public void Dispose() => _root.Delete(recursive: true);
}
