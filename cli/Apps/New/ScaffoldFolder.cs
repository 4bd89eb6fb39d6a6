using System.Text;
using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.New;

/// <summary>The folder of a new application repository.</summary>
/// <param name="path">Its path.</param>
internal sealed class ScaffoldFolder(string path)
{
    /// <summary>The files that are not there yet; whatever is there and is not the same is reported (LC812x).</summary>
    public IReadOnlyList<ScaffoldFile> Missing(IReadOnlyList<ScaffoldFile> files, DiagnosticBag found)
    {
        var missing = new List<ScaffoldFile>();
        foreach (var file in files)
        {
            switch (StateOf(file))
            {
                case null:
                    missing.Add(file);
                    break;
                case { Length: > 0 } problem:
                    found.Add(ScaffoldDiagnostics.InTheWay(file.Path, problem));
                    break;
                default:
                    break;
            }
        }

        return missing;
    }

    /// <summary>Writes files that are not there yet.</summary>
    /// <exception cref="EnvironmentFailedException">One cannot be written, or came to be there meanwhile.</exception>
    public void Write(IEnumerable<ScaffoldFile> files)
    {
        foreach (var file in files)
        {
            var full = Of(file);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full) ?? ".");
                using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
                stream.Write(Encoding.UTF8.GetBytes(file.Content));
                if (file.IsExecutable && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(full, File.GetUnixFileMode(full) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new EnvironmentFailedException(ScaffoldDiagnostics.NotWritten(AppFile.Shown(full), AppFile.ReasonOf(failure)));
            }
        }
    }

    private string Of(ScaffoldFile file) => Path.Combine(path, Path.Combine(file.Path.Split('/')));

    // Null if nothing is there, empty if the same is there, and otherwise what is.
    private string? StateOf(ScaffoldFile file)
    {
        var full = Of(file);
        if (ParentInTheWay(file) is { } parent)
        {
            return $"'{parent}' is a file or a link there";
        }

        var there = new FileInfo(full);
        if (there.LinkTarget is not null || Directory.Exists(full))
        {
            return "a folder or a link is there";
        }

        if (!there.Exists)
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(full).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(file.Content)) ? string.Empty : "it is there with other content";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return AppFile.ReasonOf(failure);
        }
    }

    // Nothing is written through a link: it could lead anywhere.
    private string? ParentInTheWay(ScaffoldFile file)
    {
        var segments = file.Path.Split('/');
        for (var depth = 1; depth < segments.Length; depth++)
        {
            var parent = Path.Combine([path, .. segments[..depth]]);
            if (File.Exists(parent) || new FileInfo(parent).LinkTarget is not null)
            {
                return string.Join('/', segments[..depth]);
            }
        }

        return null;
    }
}
