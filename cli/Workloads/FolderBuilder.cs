using System.Text;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>Builds the manifests of a folder: by helm if it is a chart, by kustomize if it says how, and by reading its files otherwise.</summary>
internal sealed class FolderBuilder(WorkloadOptions options)
{
    /// <summary>The file that makes a folder a chart.</summary>
    public const string ChartFile = "Chart.yaml";

    private const int MaximumBytes = 64 << 20;

    private static readonly string[] Kustomizations = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    private static readonly string[] Manifests = [".yaml", ".yml", ".json"];

    private static readonly EnumerationOptions Entries = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };

    /// <summary>Whether a folder is a chart.</summary>
    public static bool IsChart(string folder) => File.Exists(Path.Combine(folder, ChartFile));

    /// <summary>Whether a file says how kustomize builds its folder.</summary>
    public static bool IsKustomization(string name) => Kustomizations.Contains(name, StringComparer.Ordinal);

    /// <summary>The manifests.</summary>
    /// <exception cref="WorkloadException">They cannot be built.</exception>
    public BuiltManifests Build(SourceFolder source, WorkloadRequest request)
    {
        if (IsChart(source.Folder))
        {
            return new BuiltManifests(HelmProgram.Template(options, source.Folder, request)) { IsChart = true };
        }

        if (request.Source.Components.Count > 0)
        {
            return new BuiltManifests(ComponentBuilder.Build(options, source, request.Source.Components));
        }

        var documents = new List<string>();
        Collect(source, documents);
        return new BuiltManifests(string.Join("\n---\n", documents));
    }

    // As Flux takes a folder: with those below it, each as it wants to be built.
    private void Collect(SourceFolder source, List<string> documents)
    {
        var folder = source.Folder;
        if (Kustomizations.Any(name => File.Exists(Path.Combine(folder, name))))
        {
            documents.Add(KustomizeProgram.Build(options, source));
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", Entries).Where(f => Manifests.Contains(Path.GetExtension(f), StringComparer.Ordinal)).Order(StringComparer.Ordinal))
        {
            documents.Add(ReadFile(file));
        }

        foreach (var below in Directory.EnumerateDirectories(folder, "*", Entries).Order(StringComparer.Ordinal))
        {
            Collect(source.At(below), documents);
        }
    }

    private static string ReadFile(string file) => new FileInfo(file).Length <= MaximumBytes
        ? File.ReadAllText(file, Encoding.UTF8)
        : throw new WorkloadException(WorkloadFailureKind.NotBuilt, $"File '{Path.GetFileName(file)}' is larger than manifests ever are.", "Keep it outside of the folder.");
}
