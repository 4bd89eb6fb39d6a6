using System.Text;
using LcncInfra.Model.Names;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>Writes declared files into the control plane: changed ones are replaced whole, those of declarations that are gone are deleted, files of
/// people stay.</summary>
internal static class DeclaredFilesWriter
{
    /// <summary>Writes the files.</summary>
    /// <exception cref="IOException">The control plane cannot be written.</exception>
    public static void Write(DeclaredFiles declared)
    {
        foreach (var file in declared.Files)
        {
            Replace(Path.Combine(declared.Root, file.Path), Encoding.UTF8.GetBytes(file.Text));
        }

        var written = declared.Files.Select(f => Path.Combine(declared.Root, f.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var stale in OwnFiles(declared).Where(f => !written.Contains(f)).ToList())
        {
            File.Delete(stale);
        }
    }

    private static void Replace(string path, byte[] content)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return;
        }

        var folder = Path.GetDirectoryName(path) ?? throw new IOException($"{path} is in no folder.");
        Directory.CreateDirectory(folder);
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new IOException($"{folder} is a link: nothing is written through links.");
        }

        // Whoever reads meanwhile sees the old file or the new one.
        var temporary = $"{path}.tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, path, overwrite: true);
    }

    private static IEnumerable<string> OwnFiles(DeclaredFiles declared)
    {
        var workloads = Path.Combine(declared.Root, ControlPlaneFolder.WorkloadsFolder);
        return (Directory.Exists(workloads) ? Directory.EnumerateDirectories(workloads) : [])
            .Append(Path.Combine(declared.Root, declared.Environment))
            .Where(f => RepositoryPath.IsSegment(Path.GetFileName(f)))
            .Select(f => Path.Combine(f, DeclaredFile.Folder))
            .Where(f => Directory.Exists(f) && new DirectoryInfo(f).LinkTarget is null)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.yaml"))
            .Where(f => declared.IsOwn(File.ReadAllBytes(f)));
    }
}
