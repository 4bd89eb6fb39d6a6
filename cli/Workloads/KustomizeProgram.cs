using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Runs <c>kustomize build</c> or <c>kubectl kustomize</c>, without plugins, and without anything that the folder does not hold.</summary>
internal static class KustomizeProgram
{
    /// <summary>What a folder with a kustomization gives.</summary>
    /// <exception cref="WorkloadException">Neither program is there, or it refuses the folder.</exception>
    public static string Build(WorkloadOptions options, SourceFolder source)
    {
        KustomizationValidator.Validate(source);
        return Run(options, source.Folder);
    }

    /// <summary>What a folder gives that was looked at before.</summary>
    /// <exception cref="WorkloadException">Neither program is there, or it refuses the folder.</exception>
    public static string Run(WorkloadOptions options, string folder)
    {
        var program = ToolExecutable.Find(options.Kustomize, ["kustomize", "kubectl"], options.SearchPath) ?? throw new WorkloadException(
            WorkloadFailureKind.NoProgram,
            options.Kustomize is { } named ? $"There is no kustomize at '{named}'." : "It has a kustomization, and no folder of the PATH holds kustomize or kubectl.",
            $"Install kustomize or kubectl, or name one of them in {WorkloadOptions.KustomizeVariable}.");
        var command = Path.GetFileNameWithoutExtension(program).Contains("kubectl", StringComparison.Ordinal) ? "kustomize" : "build";
        return ToolProcess.Run(program, [command, folder], options.Timeout, input: null);
    }
}
