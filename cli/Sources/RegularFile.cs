using System.Buffers.Binary;
using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli.Sources;

/// <summary>Reads files of a control plane, and nothing that only looks like one: a named pipe would hold the run up for ever, a device could go on for ever.</summary>
internal static class RegularFile
{
    // What statx(2) gives of a file, and where in it the mode stands; the same on every processor.
    private const int StatSize = 256;
    private const int ModeOffset = 28;
    private const uint WithMode = 3;
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read, or is no file.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path)
    {
        if (!IsRegular(path))
        {
            throw new IOException("It is a pipe, a socket or a device, and no file.");
        }

        // Where the kind is not known, what has no length is not opened: it is an empty file, or none.
        return !OperatingSystem.IsLinux() && new FileInfo(path).Length == 0 ? [] : File.ReadAllBytes(path);
    }

    private static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        Span<byte> stat = stackalloc byte[StatSize];
        try
        {
            // What is not there is for the reading to say.
            return LibC.Stat(LibC.CurrentFolder, path, 0, WithMode, ref stat[0]) != 0
                || (BinaryPrimitives.ReadUInt16LittleEndian(stat[ModeOffset..]) & KindMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return new FileInfo(path).Length > 0;
        }
    }
}
