using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Schedulers;

/// <summary>A scheduler as a shell script in a temporary folder.</summary>
internal sealed class SchedulerScript : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SchedulerScript(string body)
    {
        File = _folder.Of("pick.sh");
        _folder.Write("pick.sh", $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string File { get; }

    /// <summary>A script that answers with pairs, <c>shop-front=edge-b</c>, after it has read the question.</summary>
    public static SchedulerScript Answering(params string[] pairs) => new(
        "cat >/dev/null\necho 'apiVersion: config.kubernetes.io/v1'\necho 'kind: ResourceList'\necho 'items:'\n" + string.Concat(pairs.Select(p => p.Split('=')).Select(p =>
            $"echo '- {{apiVersion: scheduler.kalypso.io/v1alpha1, kind: Assignment, metadata: {{name: x}}, spec: {{deploymentTarget: {p[0]}, clusterType: {p[1]}}}}}'\n")));

    public void Dispose() => _folder.Dispose();
}
