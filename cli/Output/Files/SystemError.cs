using System.Runtime.InteropServices;

namespace LcncInfra.Cli.Output.Files;

/// <summary>Numbers of Linux's errors that are told apart, and exceptions of the others.</summary>
internal static class SystemError
{
    public const int NoEntry = 2;
    public const int Interrupted = 4;
    public const int Exists = 17;
    public const int CrossDevice = 18;
    public const int NoSpace = 28;
    public const int NoFunction = 38;
    public const int QuotaExceeded = 122;

    // EAGAIN, of a lock that another process has: Linux's number, macOS's, and Windows' sharing violation.
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int WindowsSharingViolation = 32;

    // What Windows says of a full disk.
    private const int WindowsHandleDiskFull = 39;
    private const int WindowsDiskFull = 112;

    /// <summary>The exception of the last call that failed.</summary>
    public static IOException Last(string path) => Of(Marshal.GetLastPInvokeError(), path);

    /// <summary>The exception of an error.</summary>
    public static IOException Of(int error, string path) => new($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", error);

    /// <summary>Whether a failure says that another process has the file.</summary>
    public static bool IsInUse(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) == WindowsSharingViolation
        : failure.HResult == (OperatingSystem.IsMacOS() ? WouldBlockOnMac : WouldBlock);

    /// <summary>Whether a failure says that there is no room left.</summary>
    public static bool IsFull(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) is WindowsHandleDiskFull or WindowsDiskFull
        : failure.HResult is NoSpace or QuotaExceeded;
}
