namespace LcncInfra.Cli.Output.Files;

/// <summary>Files below one folder, by relative paths that were checked: what the writer does a hundred thousand times.</summary>
/// <remarks>Not thread-safe: each worker has its own.</remarks>
internal abstract class FolderFiles : IDisposable
{
    /// <summary>Files below a folder.</summary>
    public static FolderFiles Of(string root)
    {
        if (OperatingSystem.IsLinux() && LibC.IsKnown)
        {
            return new LinuxFolderFiles(root);
        }

        return new PortableFolderFiles(root);
    }

    /// <summary>Writes a file that is not there yet, with the folders above it.</summary>
    /// <exception cref="IOException">It is there, or cannot be written.</exception>
    public abstract void Create(string path, ReadOnlySpan<byte> content);

    /// <summary>Whether a file is there, is no link, and holds exactly these bytes.</summary>
    public abstract bool Holds(string path, ReadOnlySpan<byte> content);

    /// <summary>Whether a file is there, is no link, and its bytes have this digest.</summary>
    public abstract bool HoldsDigest(string path, string digest);

    /// <summary>The SHA-256 of a file that is neither empty nor large; <see langword="false"/> for every other, and for what is no file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="hash">Room for 32 bytes.</param>
    public abstract bool TryDigest(string path, Span<byte> hash);

    /// <summary>Gives a file of another folder a second name here; <see langword="false"/> if the system cannot.</summary>
    /// <param name="from">Full path of the other folder.</param>
    /// <param name="path">The file in both.</param>
    public abstract bool TryLink(string from, string path);

    /// <summary>Removes a file; one that is not there is no error.</summary>
    public abstract void Remove(string path);

    /// <summary>Removes a folder if it is empty.</summary>
    public abstract void RemoveFolder(string path);

    /// <summary>Lets go of what was opened on the way.</summary>
    public abstract void Dispose();
}
