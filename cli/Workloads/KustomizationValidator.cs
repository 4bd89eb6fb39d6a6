using System.Text;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Templating.Values;

namespace LcncInfra.Cli.Workloads;

/// <summary>Refuses kustomizations that take in something from elsewhere: it would not be pinned, or not be theirs.</summary>
internal static class KustomizationValidator
{
    private const int MaximumFolders = 1000;

    private static readonly string[] Lists =
        ["resources", "bases", "components", "crds", "configurations", "generators", "transformers", "validators", "patchesStrategicMerge"];

    /// <summary>Looks at a folder and at all that its kustomization takes in.</summary>
    /// <exception cref="WorkloadException">It names something that is not in the source.</exception>
    public static void Validate(SourceFolder source)
    {
        var open = new Queue<string>([Path.GetFullPath(source.Folder)]);
        var seen = new HashSet<string>(open, StringComparer.Ordinal);
        while (open.TryDequeue(out var next) && seen.Count <= MaximumFolders)
        {
            foreach (var below in TakenIn(source.At(next)).Where(seen.Add))
            {
                open.Enqueue(below);
            }
        }
    }

    private static IEnumerable<string> TakenIn(SourceFolder source)
    {
        var (folder, shown) = (source.Folder, Path.GetFileName(source.Folder));
        var file = Directory.EnumerateFiles(folder).FirstOrDefault(f => FolderBuilder.IsKustomization(Path.GetFileName(f)));
        if (file is null)
        {
            yield break;
        }

        var read = YamlV2Reader.Read(File.ReadAllText(file, Encoding.UTF8));
        if (read.Error is not null || read.Value is not GoMap map)
        {
            throw new WorkloadException(
                WorkloadFailureKind.NotBuilt, $"The kustomization of '{shown}' cannot be read: {read.Error ?? "it is no mapping"}.", "Correct it; quotes make most texts readable.");
        }

        foreach (var entry in Lists.SelectMany(name => map.TryGetValue(name, out var value) && value is GoList list ? list.Items.OfType<string>() : []))
        {
            // More than one line is a manifest itself.
            if (entry.Contains('\n', StringComparison.Ordinal))
            {
                continue;
            }

            var path = Path.GetFullPath(Path.Combine(folder, entry));
            if (entry.Contains("://", StringComparison.Ordinal) || !source.Has(path) || (!File.Exists(path) && !Directory.Exists(path)))
            {
                throw new WorkloadException(
                    WorkloadFailureKind.NotBuilt,
                    $"The kustomization of '{shown}' takes in '{entry}', which is not in its repository.",
                    "Copy it into the repository, so that the commit pins it too.");
            }

            if (Directory.Exists(path))
            {
                yield return path;
            }
        }
    }
}
