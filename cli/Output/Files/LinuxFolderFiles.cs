using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Output.Files;

/// <summary>The fast way on Linux: as few calls as the work needs, and no text made of paths.</summary>
[SupportedOSPlatform("linux")]
internal sealed class LinuxFolderFiles : FolderFiles
{
    private const int FileMode = 0x1B6; // rw-rw-rw-, less the umask
    private const int FolderMode = 0x1FF; // rwxrwxrwx, less the umask

    // A folder of files and the files in it are reached from one and the same folder.
    private const int FolderDepth = 1;
    private const int FileDepth = 2;

    private readonly string _root;
    private readonly FolderPaths _paths;
    private byte[] _content = new byte[16 * 1024];
    private string _folder = string.Empty;
    private LinuxFolderFiles? _linked;

    /// <summary>Files below a folder.</summary>
    public LinuxFolderFiles(string root)
    {
        _root = root;
        _paths = new FolderPaths(root);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _paths.Dispose();
        _linked?.Dispose();
    }

    /// <inheritdoc/>
    public override void Create(string path, ReadOnlySpan<byte> content)
    {
        CreateFolderOf(path);
        var file = LibC.Open(_paths.FolderOf(path, FileDepth), in _paths.Rest, LibC.WriteOnly | LibC.Create | LibC.Exclusive | LibC.CloseOnExec | LibC.NoFollow, FileMode);
        if (file < 0)
        {
            throw SystemError.Last(Full(path));
        }

        try
        {
            Write(file, path, content);
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    /// <inheritdoc/>
    public override bool Holds(string path, ReadOnlySpan<byte> content)
    {
        var file = OpenToRead(path);
        if (file < 0)
        {
            return false;
        }

        try
        {
            return Holds(file, content);
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    /// <inheritdoc/>
    public override bool HoldsDigest(string path, string digest)
    {
        var file = OpenToRead(path);
        if (file < 0)
        {
            return false;
        }

        try
        {
            return ReadAll(file) is var length and >= 0 && ContentDigest.Is(_content.AsSpan(0, length), digest);
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    /// <inheritdoc/>
    public override bool TryDigest(string path, Span<byte> hash)
    {
        var file = OpenToRead(path);
        if (file < 0)
        {
            return false;
        }

        try
        {
            // Less than asked for is the whole file; a pipe gives nothing.
            var length = (int)LibC.Read(file, ref _content[0], _content.Length);
            return length > 0 && length < _content.Length && SHA256.HashData(_content.AsSpan(0, length), hash) == hash.Length;
        }
        finally
        {
            _ = LibC.Close(file);
        }
    }

    /// <inheritdoc/>
    public override bool TryLink(string from, string path)
    {
        CreateFolderOf(path);
        if (_linked?._root != from)
        {
            _linked?.Dispose();
            _linked = new LinuxFolderFiles(from);
        }

        var source = _linked._paths;
        return LibC.Link(source.FolderOf(path, FileDepth), in source.Rest, _paths.FolderOf(path, FileDepth), in _paths.Rest, LibC.NoFlags) == 0;
    }

    /// <inheritdoc/>
    public override void Remove(string path)
    {
        if (LibC.Unlink(_paths.FolderOf(path, FileDepth), in _paths.Rest, LibC.NoFlags) != 0 && Marshal.GetLastPInvokeError() != SystemError.NoEntry)
        {
            throw SystemError.Last(Full(path));
        }
    }

    /// <inheritdoc/>
    public override void RemoveFolder(string path) => _ = LibC.Unlink(_paths.FolderOf(path, FolderDepth), in _paths.Rest, LibC.AsFolder);

    private static void Next(ref ReadOnlySpan<byte> rest, nint count) => rest = rest[(int)count..];

    private void Write(int file, string path, ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var written = LibC.Write(file, in MemoryMarshal.GetReference(rest), rest.Length);
            if (written >= 0)
            {
                Next(ref rest, written);
            }
            else if (Marshal.GetLastPInvokeError() != SystemError.Interrupted)
            {
                throw SystemError.Last(Full(path));
            }
        }
    }

    // Not blocking, because a pipe of this name would wait for a writer.
    private int OpenToRead(string path) => LibC.Open(_paths.FolderOf(path, FileDepth), in _paths.Rest, LibC.ReadOnly | LibC.NoFollow | LibC.NonBlocking | LibC.CloseOnExec, 0);

    /// <summary>Reads a file into the buffer: its length, or -1 if it cannot be read.</summary>
    private int ReadAll(int file)
    {
        for (var length = 0; ;)
        {
            if (length == _content.Length)
            {
                Array.Resize(ref _content, _content.Length * 2);
            }

            var read = LibC.Read(file, ref _content[length], _content.Length - length);
            if (read <= 0)
            {
                return read == 0 ? length : -1;
            }

            length += (int)read;
        }
    }

    private bool Holds(int file, ReadOnlySpan<byte> rest)
    {
        // One byte more than expected, so that the usual file takes one call.
        if (_content.Length <= rest.Length && rest.Length < 1 << 20)
        {
            _content = new byte[rest.Length * 2];
        }

        while (true)
        {
            var wanted = Math.Min(_content.Length, rest.Length + 1);
            var read = LibC.Read(file, ref _content[0], wanted);
            if (read < 0 || read > rest.Length || !rest.StartsWith(_content.AsSpan(0, (int)read)))
            {
                return false;
            }

            Next(ref rest, read);

            // Less than asked for is the end of a file, which saves the call that would say so.
            if (read < wanted)
            {
                return rest.IsEmpty;
            }
        }
    }

    /// <summary>Makes the folders above a path, unless they are those of the last.</summary>
    private void CreateFolderOf(string path)
    {
        var length = Math.Max(0, path.LastIndexOf('/'));
        if (!path.AsSpan(0, length).SequenceEqual(_folder))
        {
            var folder = path[..length];
            CreateFolder(folder);
            _folder = folder;
        }
    }

    private void CreateFolder(string path)
    {
        if (path.Length == 0 || LibC.MakeFolder(_paths.FolderOf(path, FolderDepth), in _paths.Rest, FolderMode) == 0)
        {
            return;
        }

        var error = Marshal.GetLastPInvokeError();
        if (error == SystemError.NoEntry && path.Contains('/', StringComparison.Ordinal))
        {
            CreateFolder(path[..path.LastIndexOf('/')]);
            CreateFolder(path);
        }
        else if (error != SystemError.Exists)
        {
            throw SystemError.Of(error, Full(path));
        }
    }

    private string Full(string path) => $"{_root}/{path}";
}
