using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Runs <c>helm template</c>, which needs neither a cluster nor the network.</summary>
internal static class HelmProgram
{
    /// <summary>What a chart gives for a request.</summary>
    /// <exception cref="WorkloadException">Helm is not there, or refuses the chart.</exception>
    public static string Template(WorkloadOptions options, string folder, WorkloadRequest request)
    {
        var helm = ToolExecutable.Find(options.Helm, ["helm"], options.SearchPath) ?? throw new WorkloadException(
            WorkloadFailureKind.NoProgram,
            options.Helm is { } named ? $"There is no helm at '{named}'." : "It is a chart, and no folder of the PATH holds helm.",
            $"Install helm, or name it in {WorkloadOptions.HelmVariable}.");
        List<string> arguments = ["template", request.Release, folder, "--namespace", request.Namespace, "--include-crds", "--skip-tests"];
        if (request.KubernetesVersion is { } version)
        {
            arguments.AddRange(["--kube-version", version]);
        }

        if (request.Values is not null)
        {
            arguments.AddRange(["--values", "-"]);
        }

        if (request.PlatformConfig is { } config)
        {
            arguments.AddRange(["--set-string", $"global.platformConfig={config}"]);
        }

        return ToolProcess.Run(helm, arguments, options.Timeout, request.Values);
    }
}
