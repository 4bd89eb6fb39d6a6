using System.Diagnostics;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Applications.Tests.Generation;

/// <summary>Asks kustomize for what it makes of a folder.</summary>
internal static class KustomizeBuild
{
    /// <summary>The manifests.</summary>
    public static string Of(TemporaryFolder folder, string path)
    {
        var start = new ProcessStartInfo(NpmTools.Kubectl, ["kustomize", folder.Of(path.Split('/'))]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("kubectl did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{path}: {error.Result}");
        return answer;
    }
}
