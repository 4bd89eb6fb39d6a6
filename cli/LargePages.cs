using System.Runtime.CompilerServices;
using LcncInfra.Cli.Output.Files;

namespace LcncInfra.Cli;

/// <summary>Asks Linux to give the memory that is allocated next in large pages, where it gives them to those who ask.</summary>
/// <remarks>
/// Touching memory for the first time costs a fault for each page of 4 KB. The collector takes what it hands out from one reserved range in
/// ascending order, so that the range after a new object is what is handed out next. It is advice only: what it does not fit stays as it is.
/// </remarks>
internal static class LargePages
{
    // Of a large page on x64 and, with its usual pages, arm64.
    private const nint Size = 2 << 20;

    /// <summary>Asks.</summary>
    /// <param name="bytes">How much is going to be allocated.</param>
    public static unsafe void Ask(long bytes)
    {
        if (!OperatingSystem.IsLinux() || !LibC.IsKnown)
        {
            return;
        }

        var young = new object();
        var start = *(nint*)Unsafe.AsPointer(ref young) & ~(Size - 1);
        _ = LibC.Advise(start, (nint)bytes, LibC.LargePages);
    }
}
