using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.Versioning;
using System.Text;

namespace LcncInfra.Cli.Output.Files;

/// <summary>Lists one folder on Linux with the calls that this takes, and no question about each entry.</summary>
/// <remarks><c>getdents(2)</c>: for each entry 8 bytes inode, 8 offset, 2 length of the entry, 1 type, and the name, which ends with a zero byte.</remarks>
[SupportedOSPlatform("linux")]
internal static class LinuxFolderEntries
{
    private const int LengthAt = 16;
    private const int TypeAt = 18;
    private const int NameAt = 19;

    /// <summary>Names in any order; those of folders, but not of links to folders, end with <c>/</c>.</summary>
    /// <exception cref="IOException">The folder cannot be read, or is a link.</exception>
    public static List<string> Of(string folder)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
        var descriptor = Open(folder, buffer);
        try
        {
            return Read(folder, descriptor, buffer);
        }
        finally
        {
            _ = LibC.Close(descriptor);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static int Open(string folder, byte[] buffer)
    {
        var path = Encoding.UTF8.GetMaxByteCount(folder.Length) < buffer.Length ? buffer : new byte[Encoding.UTF8.GetByteCount(folder) + 1];
        path[Encoding.UTF8.GetBytes(folder, path)] = 0;
        var descriptor = LibC.Open(LibC.CurrentFolder, in path[0], LibC.ReadOnly | LibC.OnlyFolders | LibC.NoFollow | LibC.CloseOnExec, 0);
        return descriptor >= 0 ? descriptor : throw SystemError.Last(folder);
    }

    private static List<string> Read(string folder, int descriptor, byte[] buffer)
    {
        var entries = new List<string>();
        while (true)
        {
            var count = LibC.Call(LibC.ListFolder, descriptor, ref buffer[0], buffer.Length);
            if (count <= 0)
            {
                return count == 0 ? entries : throw SystemError.Last(folder);
            }

            Add(entries, folder, buffer.AsSpan(0, (int)count));
        }
    }

    private static void Add(List<string> entries, string folder, ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(rest[LengthAt..]);
            var name = rest[NameAt..length];
            name = name[..name.IndexOf((byte)0)];
            if (!name.SequenceEqual("."u8) && !name.SequenceEqual(".."u8))
            {
                var text = Encoding.UTF8.GetString(name);
                entries.Add(IsFolder(rest[TypeAt], folder, text) ? text + "/" : text);
            }

            rest = rest[length..];
        }
    }

    // Some file systems do not tell the type.
    private static bool IsFolder(byte type, string folder, string name) => type == LibC.UnknownEntry
        ? new DirectoryInfo($"{folder}/{name}") is { Exists: true, LinkTarget: null }
        : type == LibC.FolderEntry;
}
