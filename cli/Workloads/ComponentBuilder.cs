using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Cli.Workloads;

/// <summary>Builds a folder with kustomize components laid over it, as Flux and Argo CD add them to the folder's kustomization.</summary>
internal static class ComponentBuilder
{
    /// <summary>The manifests.</summary>
    /// <exception cref="WorkloadException">The folder or a component is no kustomization of the source, or kustomize refuses them.</exception>
    public static string Build(WorkloadOptions options, SourceFolder source, ValueList<string> components)
    {
        var folders = components.Select(c => FolderOf(source, c)).ToList();
        folders.ForEach(folder => KustomizationValidator.Validate(source.At(folder)));
        KustomizationValidator.Validate(source);

        // The source is shared and stays as it is, so that what joins them stands elsewhere.
        var joining = Directory.CreateTempSubdirectory("lcnc-components-").FullName;
        try
        {
            var kustomization = GoMap.OfAny(
            [
                KeyValuePair.Create("apiVersion", (object?)"kustomize.config.k8s.io/v1beta1"),
                KeyValuePair.Create("kind", (object?)"Kustomization"),
                KeyValuePair.Create("resources", (object?)GoList.OfStrings([Relative(joining, source.Folder)])),
                KeyValuePair.Create("components", (object?)GoList.OfStrings(folders.Select(folder => Relative(joining, folder)))),
            ]);
            File.WriteAllText(Path.Combine(joining, "kustomization.yaml"), YamlV3Writer.Write(kustomization));
            return KustomizeProgram.Run(options, joining);
        }
        finally
        {
            Directory.Delete(joining, recursive: true);
        }
    }

    private static string FolderOf(SourceFolder source, string component)
    {
        var folder = Path.GetFullPath(Path.Combine(source.Folder, component));
        return source.Has(folder) && Directory.Exists(folder)
            ? folder
            : throw new WorkloadException(
                WorkloadFailureKind.NotBuilt, $"Its component '{component}' is not in its repository.", "Correct 'components' of the deployment target, or generate its manifests again.");
    }

    private static string Relative(string from, string to) => Path.GetRelativePath(from, Path.GetFullPath(to)).Replace('\\', '/');
}
