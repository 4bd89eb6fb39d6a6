using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace LcncInfra.Cli.Output.Files;

/// <summary>The few calls of Linux that the runtime does not offer, or offers with three times the system calls.</summary>
/// <remarks>Paths are UTF-8 and end with a zero byte.</remarks>
[SupportedOSPlatform("linux")]
internal static partial class LibC
{
    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int Create = 0x40;
    public const int Exclusive = 0x80;
    public const int NonBlocking = 0x800;
    public const int CloseOnExec = 0x80000;
    public const int CurrentFolder = -100;
    public const byte FolderEntry = 4;
    public const byte UnknownEntry = 0;
    public const uint Exchange = 2;
    public const int NoFlags = 0;
    public const int AsFolder = 0x200;
    public const int WriteAccess = 2;

    /// <summary>The flag that keeps <see cref="Open"/> from following a link; it differs between processors.</summary>
    public static int NoFollow { get; } = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 ? 0x8000 : 0x20000;

    /// <summary>The flag that lets <see cref="Open"/> take nothing but folders.</summary>
    public static int OnlyFolders { get; } = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 ? 0x4000 : 0x10000;

    /// <summary>Number of the call that lists a folder; not every C library has a function for it.</summary>
    public static nint ListFolder { get; } = RuntimeInformation.ProcessArchitecture is Architecture.Arm64 ? 61 : 217;

    /// <summary>Whether the constants above hold here.</summary>
    public static bool IsKnown { get; } =
        OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64;

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true)]
    public static partial int Open(int folder, ref readonly byte path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, ref byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, ref readonly byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static partial nint Call(nint number, nint descriptor, ref byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true)]
    public static partial int MakeFolder(int folder, ref readonly byte path, int mode);

    [LibraryImport("libc", EntryPoint = "linkat", SetLastError = true)]
    public static partial int Link(int fromFolder, ref readonly byte from, int folder, ref readonly byte path, int flags);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true)]
    public static partial int Unlink(int folder, ref readonly byte path, int flags);

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(string from, string to);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Stat(int folder, string path, int flags, uint mask, ref byte stat);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Access(string path, int mode);
}
