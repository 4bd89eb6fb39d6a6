using System.Text;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using Environment = LcncInfra.Catalog.Environments.Environment;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>Reads a control plane that is a folder, as the command line does, so that a program sees what it will generate from.</summary>
/// <param name="root">The folder.</param>
/// <remarks>Links are not followed. Facts come from the program itself, and are not read here.</remarks>
public sealed class ControlPlaneFolder(string root) : ISourceTree
{
    private const string ListFolder = ".environments";

    /// <summary>The folder that holds one folder for each registration.</summary>
    internal const string WorkloadsFolder = "workloads";

    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <inheritdoc/>
    public SourceFiles? EnvironmentList(DiagnosticBag diagnostics) => Read(SourceKind.EnvironmentList, ListFolder, ListFolder, diagnostics);

    /// <inheritdoc/>
    public IReadOnlyList<string> Folders() => Directory.Exists(Root)
        ? [.. Directory.EnumerateDirectories(Root).Select(f => Path.GetFileName(f))
            .Where(n => n[0] != '.' && n != WorkloadsFolder && RepositoryPath.IsSegment(n))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <inheritdoc/>
    public SourceFiles? Environment(string name, Sourced<Environment>? listed, DiagnosticBag diagnostics) =>
        Read(SourceKind.Environment, name, name, diagnostics);

    /// <inheritdoc/>
    public SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(baseRepo);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = baseRepo.Value.Name;
        return Read(SourceKind.BaseRepo, name, name, diagnostics)
            ?? Missing(DeclarationDiagnostics.FolderMissing(baseRepo.At("metadata.name"), $"BaseRepo '{name}'", name), diagnostics);
    }

    /// <inheritdoc/>
    public SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = registration.Value.Name;
        var folder = $"{WorkloadsFolder}/{name}";
        return Read(SourceKind.WorkloadRegistration, name, folder, diagnostics)
            ?? Missing(DeclarationDiagnostics.FolderMissing(registration.At("metadata.name"), $"WorkloadRegistration '{name}'", folder), diagnostics);
    }

    /// <inheritdoc/>
    public SourceFiles? Facts(DiagnosticBag diagnostics) => null;

    private static SourceFiles? Missing(Diagnostic diagnostic, DiagnosticBag diagnostics)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    private static bool IsManifest(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal) || Path.GetFileName(path) == "Kustomization";

    private SourceFiles? Read(SourceKind kind, string name, string label, DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(Root, label);
        if (!RepositoryPath.IsSegment(name) || !Directory.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null)
        {
            return null;
        }

        try
        {
            var paths = Walk(folder).Order(StringComparer.Ordinal).ToList();
            var ignore = SourceIgnore.Of(paths.Where(p => Path.GetFileName(p) == SourceIgnore.FileName)
                .Select(p => new IgnoreFile(p[..Math.Max(0, p.LastIndexOf('/'))], File.ReadAllText(Path.Combine(folder, p), Encoding.UTF8))));
            return new SourceFiles(
                new CatalogSource(kind, name, null),
                paths.Where(p => IsManifest(p) && !ignore.IsIgnored(p)).Select(p => ReadFile(folder, label, p)).ToValueList());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DeclarationDiagnostics.Unreadable(label, e.Message));
            return null;
        }
    }

    private static SourceFile ReadFile(string folder, string label, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return file.Length <= CatalogLimits.Default.FileBytes
            ? new SourceFile($"{label}/{path}", File.ReadAllBytes(file.FullName))
            : throw new IOException($"{path} is larger than {CatalogLimits.Default.FileBytes} bytes.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        return Directory.EnumerateFiles(folder, "*", options)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(p => !p.Split('/')[..^1].Any(s => s is ListFolder || s.Equals(".git", StringComparison.OrdinalIgnoreCase)));
    }
}
