using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Output.Files;

/// <summary>The way that works wherever the runtime does.</summary>
internal sealed class PortableFolderFiles(string root) : FolderFiles
{
    private byte[] _content = new byte[16 * 1024];
    private string _folder = string.Empty;

    /// <inheritdoc/>
    public override void Create(string path, ReadOnlySpan<byte> content)
    {
        var full = Path.Combine(root, path);
        var folder = Path.GetDirectoryName(full) ?? root;
        if (folder != _folder)
        {
            Directory.CreateDirectory(folder);
            _folder = folder;
        }

        using var file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, content, 0);
    }

    /// <inheritdoc/>
    public override bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!file.Exists || file.LinkTarget is not null || file.Length != content.Length)
        {
            return false;
        }

        if (_content.Length <= content.Length)
        {
            _content = new byte[content.Length * 2];
        }

        using var handle = File.OpenHandle(file.FullName);
        return RandomAccess.Read(handle, _content, 0) == content.Length && content.SequenceEqual(_content.AsSpan(0, content.Length));
    }

    /// <inheritdoc/>
    public override bool HoldsDigest(string path, string digest)
    {
        var file = new FileInfo(Path.Combine(root, path));
        return file is { Exists: true, LinkTarget: null } && ContentDigest.Is(File.ReadAllBytes(file.FullName), digest);
    }

    /// <inheritdoc/>
    public override bool TryDigest(string path, Span<byte> hash) => false;

    /// <inheritdoc/>
    public override bool TryLink(string from, string path) => false;

    /// <inheritdoc/>
    public override void Remove(string path)
    {
        var full = Path.Combine(root, path);
        if (Directory.Exists(Path.GetDirectoryName(full)))
        {
            File.Delete(full);
        }
    }

    /// <inheritdoc/>
    public override void RemoveFolder(string path)
    {
        var folder = Path.Combine(root, path);
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        // Nothing is held open.
    }
}
