using System.Text;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>Reads the YAML files of one folder as Flux would take them from a repository.</summary>
internal static class FolderSourceReader
{
    /// <summary>The files below a folder that <c>.sourceignore</c> leaves.</summary>
    /// <param name="folder">Full path of the folder, which exists.</param>
    /// <param name="label">What messages call the folder.</param>
    /// <param name="diagnostics">What is refused.</param>
    /// <returns>The files in ordinal order, without those that are refused; none if nobody knows which are meant.</returns>
    public static ValueList<SourceFile> Read(string folder, string label, DiagnosticBag diagnostics)
    {
        try
        {
            var listing = FolderWalker.Walk(folder);
            if (listing.IsTooLarge)
            {
                diagnostics.Add(SourceDiagnostics.TooLarge(label, $"{FolderWalker.MaximumEntries} entries or 100 levels of folders"));
                return ValueList<SourceFile>.Empty;
            }

            var ignore = SourceIgnore.Of(listing.IgnoreFiles.Select(path => new IgnoreFile(SourceFilter.FolderOf(path), Encoding.UTF8.GetString(RegularFile.Read(Path.Combine(folder, path))))));
            var links = listing.Links.Where(path => !ignore.IsIgnored(path) && !ignore.IsFolderIgnored(path));
            JudgeLinks(folder, label, links, diagnostics);
            foreach (var (path, reason) in listing.Unreadable.Where(f => !ignore.IsFolderIgnored(f.Path)))
            {
                diagnostics.Add(SourceDiagnostics.Unreadable($"{label}/{path}", reason));
            }

            return Read((folder, label), listing.Manifests.Where(path => !ignore.IsIgnored(path)), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SourceDiagnostics.Unreadable(label, e.Message));
            return ValueList<SourceFile>.Empty;
        }
    }

    /// <summary>Reads one file.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="path">What messages call it.</param>
    /// <param name="diagnostics">Why it is refused.</param>
    public static SourceFile? ReadFile(string file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            if (new FileInfo(file).Length <= CatalogLimits.Default.FileBytes)
            {
                return new SourceFile(path, RegularFile.Read(file));
            }

            diagnostics.Add(SourceDiagnostics.TooLarge(path, $"{CatalogLimits.Default.FileBytes} bytes"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(SourceDiagnostics.Unreadable(path, e.Message));
        }

        return null;
    }

    private static ValueList<SourceFile> Read((string Folder, string Label) source, IEnumerable<string> paths, DiagnosticBag diagnostics)
    {
        var files = new List<SourceFile>();
        var bytes = 0L;
        foreach (var path in paths)
        {
            var shown = $"{source.Label}/{path}";
            if (!shown.All(GitText.IsVisible))
            {
                diagnostics.Add(SourceDiagnostics.UnsafeFileName(string.Concat(shown.Select(c => GitText.IsVisible(c) ? c : '?'))));
            }
            else if (ReadFile(Path.Combine(source.Folder, path), shown, diagnostics) is { } file)
            {
                files.Add(file);
                bytes += file.Content.Length;
            }

            if (bytes > CatalogLimits.Default.TotalBytes)
            {
                diagnostics.Add(SourceDiagnostics.TooLarge(source.Label, $"{CatalogLimits.Default.TotalBytes} bytes"));
                break;
            }
        }

        return files.ToValueList();
    }

    /// <summary>Reports the links: one finding for all that are refused, a warning for each that is passed over and could have mattered.</summary>
    private static void JudgeLinks(string folder, string label, IEnumerable<string> links, DiagnosticBag diagnostics)
    {
        var refused = new List<(string Path, string Problem)>();
        foreach (var path in links)
        {
            var full = Path.Combine(folder, path);
            if (FolderLink.ProblemOf(folder, full) is { } problem)
            {
                refused.Add(($"{label}/{path}", problem));
            }
            else if (SourceFilter.IsManifest(path) || Directory.Exists(full))
            {
                diagnostics.Add(SourceDiagnostics.LinkPassedOver($"{label}/{path}"));
            }
        }

        if (refused.Count > 0)
        {
            var others = refused.Skip(1).Select(link => new RelatedPlace(SourceSpan.WholeFile(link.Path), $"this link {link.Problem}"));
            diagnostics.Add(SourceDiagnostics.UnsafeLink(refused[0].Path, refused[0].Problem, others.ToValueList()));
        }
    }
}
