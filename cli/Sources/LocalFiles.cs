using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Sources;

/// <summary>What the command line adds to either form of control plane: <c>--workloads</c> and <c>--facts</c>.</summary>
/// <param name="options">The folder and the file.</param>
internal sealed class LocalFiles(SourceTreeOptions options)
{
    /// <summary>First segment of the paths of workloads in messages.</summary>
    public const string WorkloadsLabel = "workloads";

    /// <summary>Whether a folder is there and is no link to another.</summary>
    public static bool IsRealFolder(string path) => Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null;

    /// <summary>The files of a registration below a folder.</summary>
    /// <param name="folder">The folder that holds one folder per registration.</param>
    /// <param name="registration">The registration.</param>
    /// <param name="diagnostics">What went wrong.</param>
    public static SourceFiles? ReadWorkloads(string folder, Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics)
    {
        var name = registration.Value.Name;
        var at = registration.At("metadata.name");
        if (!RepositoryPath.IsSegment(name))
        {
            diagnostics.Add(SourceDiagnostics.UnusableFolderName(at, $"WorkloadRegistration '{name}'", name));
            return null;
        }

        var full = Path.Combine(folder, name);
        if (!IsRealFolder(full))
        {
            diagnostics.Add(SourceDiagnostics.WorkloadFolderMissing(at, name, $"{WorkloadsLabel}/{name}"));
            return null;
        }

        return new SourceFiles(
            new CatalogSource(SourceKind.WorkloadRegistration, name, null),
            FolderSourceReader.Read(full, $"{WorkloadsLabel}/{name}", diagnostics));
    }

    /// <summary>The facts; <see langword="null"/> if none were given.</summary>
    public SourceFiles? Facts(DiagnosticBag diagnostics)
    {
        if (options.FactsFile is not { } path)
        {
            return null;
        }

        if (!File.Exists(path))
        {
            diagnostics.Add(SourceDiagnostics.FactsNotFound(path));
            return null;
        }

        var file = FolderSourceReader.ReadFile(path, Path.GetFileName(path), diagnostics);
        return file is null ? null : new SourceFiles(new CatalogSource(SourceKind.Facts, "facts", null), [file]);
    }

    /// <summary>The file that messages mean by a path; <see langword="null"/> if it is not one of these.</summary>
    public string? Locate(string path) => path switch
    {
        _ when options.FactsFile is { } facts && path == Path.GetFileName(facts) => facts,
        _ when options.WorkloadsFolder is { } folder && path.StartsWith($"{WorkloadsLabel}/", StringComparison.Ordinal) =>
            Path.Combine(folder, path[(WorkloadsLabel.Length + 1)..]),
        _ => null,
    };
}
