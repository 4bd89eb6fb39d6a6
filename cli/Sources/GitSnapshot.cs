using System.Text;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>The files of one commit that a source may take.</summary>
internal sealed class GitSnapshot
{
    private readonly GitRepository _repository;
    private readonly IReadOnlyList<GitTreeEntry> _entries;
    private readonly Dictionary<string, byte[]> _contents = new(StringComparer.Ordinal);
    private SourceIgnore? _ignore;
    private DateTimeOffset? _date;

    /// <summary>Lists a commit.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public GitSnapshot(GitRepository repository, string commit, CancellationToken cancellationToken)
    {
        _repository = repository;
        Commit = commit;
        _entries = repository.List(commit, cancellationToken);
    }

    /// <summary>The commit.</summary>
    public string Commit { get; }

    /// <summary>When the commit was made.</summary>
    public DateTimeOffset Date => _date ??= _repository.Describe(Commit, CancellationToken.None).Date;

    /// <summary>Whether a folder has any file.</summary>
    /// <param name="folder">From the root, with <c>/</c>; empty for the root.</param>
    public bool HasFolder(string folder) => folder.Length == 0 || _entries.Any(e => IsBelow(e.Path, folder));

    /// <summary>The YAML files below a folder that <c>.sourceignore</c> leaves, through one process.</summary>
    /// <param name="folder">From the root, with <c>/</c>; empty for the root.</param>
    /// <param name="label">What messages call the folder.</param>
    /// <param name="diagnostics">What is refused.</param>
    /// <param name="cancellationToken">Stops git.</param>
    public ValueList<SourceFile> Read(string folder, string label, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var isList = folder is SourceFilter.ListFolder or PromotionCatalog.Folder;
        var ignore = isList ? SourceIgnore.Default : Ignore(cancellationToken);
        var chosen = new List<GitTreeEntry>();
        foreach (var entry in _entries.Where(e => IsBelow(e.Path, folder) && SourceFilter.IsManifest(e.Path)))
        {
            var path = Relative(entry.Path, folder);
            if ((isList || !ignore.IsIgnored(entry.Path)) && !IsPassedOver(path) && IsAccepted(entry, $"{label}/{path}", diagnostics))
            {
                chosen.Add(entry);
            }
        }

        if (chosen.Sum(e => e.Size) > CatalogLimits.Default.TotalBytes)
        {
            diagnostics.Add(SourceDiagnostics.TooLarge(label, $"{CatalogLimits.Default.TotalBytes} bytes"));
            return ValueList<SourceFile>.Empty;
        }

        var contents = Contents(chosen, cancellationToken);
        return chosen
            .Select((entry, i) => new SourceFile($"{label}/{Relative(entry.Path, folder)}", contents[i]))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToValueList();
    }

    // Environments share base repositories: what one has read the next need not ask git for.
    private List<byte[]> Contents(IReadOnlyCollection<GitTreeEntry> entries, CancellationToken cancellationToken)
    {
        var missing = entries.Select(e => e.Blob).Where(blob => !_contents.ContainsKey(blob)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (blob, content) in missing.Zip(_repository.Read(missing, cancellationToken)))
        {
            _contents[blob] = content;
        }

        return [.. entries.Select(e => _contents[e.Blob])];
    }

    private static bool IsAccepted(GitTreeEntry entry, string shown, DiagnosticBag diagnostics)
    {
        Diagnostic? problem = entry switch
        {
            _ when !shown.All(GitText.IsVisible) => SourceDiagnostics.UnsafeFileName(string.Concat(shown.Select(c => GitText.IsVisible(c) ? c : '?'))),
            { IsLink: true } => SourceDiagnostics.LinkPassedOver(shown),
            { Size: var size } when size > CatalogLimits.Default.FileBytes => SourceDiagnostics.TooLarge(shown, $"{CatalogLimits.Default.FileBytes} bytes"),
            _ => null,
        };
        if (problem is not null)
        {
            diagnostics.Add(problem);
        }

        return problem is null;
    }

    private static bool IsPassedOver(string path)
    {
        var folder = SourceFilter.FolderOf(path);
        return folder.Length > 0 && folder.Split('/').Any(name => SourceFilter.IsPassedOver(name));
    }

    private static bool IsBelow(string path, string folder) =>
        folder.Length == 0 || (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal));

    private static string Relative(string path, string folder) => folder.Length == 0 ? path : path[(folder.Length + 1)..];

    private SourceIgnore Ignore(CancellationToken cancellationToken)
    {
        if (_ignore is null)
        {
            var files = _entries.Where(e => !e.IsLink && e.Size <= CatalogLimits.Default.FileBytes && SourceFilter.IsIgnoreFile(e.Path)).ToList();
            var contents = Contents(files, cancellationToken);
            _ignore = SourceIgnore.Of(files.Select((file, i) => new IgnoreFile(SourceFilter.FolderOf(file.Path), Encoding.UTF8.GetString(contents[i]))));
        }

        return _ignore;
    }
}
