using System.Globalization;
using System.Text;
using LcncInfra.Cli.Output.Files;
using Microsoft.Win32.SafeHandles;

namespace LcncInfra.Cli.Output;

/// <summary>Keeps two runs from writing one output; ends with the process, however that ends.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly OutputPlaces _places;
    private readonly IOutputObserver _observer;
    private readonly SafeFileHandle _handle;

    private OutputLock(OutputPlaces places, IOutputObserver observer, SafeFileHandle handle)
    {
        _places = places;
        _observer = observer;
        _handle = handle;
    }

    /// <summary>Takes the lock.</summary>
    /// <exception cref="Running.EnvironmentFailedException">Another run has it (LC7301).</exception>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static OutputLock Take(OutputPlaces places, IOutputObserver observer)
    {
        observer.Before(OutputStep.Lock, string.Empty);
        if (new FileInfo(places.Lock).LinkTarget is not null)
        {
            throw OutputDiagnostics.InTheWay(places.Root, places.Lock, "a symbolic link", "the lock").AsFailure();
        }

        // The last part tells two runs of one process apart.
        var me = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}\n{Guid.NewGuid():N}\n");
        while (true)
        {
            if (TryOpen(places) is not { } handle)
            {
                throw OutputDiagnostics.Busy(places.Root, HolderOf(places.Lock)).AsFailure();
            }

            var bytes = Encoding.UTF8.GetBytes(me);
            RandomAccess.SetLength(handle, bytes.Length);
            RandomAccess.Write(handle, bytes, 0);

            // The one before may have removed the file between our opening and locking it: then ours is no longer the one that others see.
            if (Read(places.Lock) == me)
            {
                return new OutputLock(places, observer, handle);
            }

            handle.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _observer.Before(OutputStep.Unlock, string.Empty);
        if (OperatingSystem.IsWindows())
        {
            _handle.Dispose();
            File.Delete(_places.Lock);
        }
        else
        {
            // While it is still held, so that nobody's file is removed but ours.
            File.Delete(_places.Lock);
            _handle.Dispose();
        }
    }

    private static SafeFileHandle? TryOpen(OutputPlaces places)
    {
        try
        {
            // On Unix only None is an exclusive lock; on Windows Read lets others see who holds it.
            return File.OpenHandle(places.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None);
        }
        catch (IOException e) when (SystemError.IsInUse(e))
        {
            return null;
        }
    }

    private static string HolderOf(string path)
    {
        var holder = Read(path).Split('\n')[0];
        return holder.Length > 0 && holder.All(Git.GitText.IsVisible) ? holder : "an unknown process";
    }

    private static string Read(string path) => OperatingSystem.IsLinux() && LibC.IsKnown ? ReadOnLinux(path) : ReadElsewhere(path);

    // The runtime asks for a shared lock when it opens a file to read, which the holder's lock refuses.
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    private static string ReadOnLinux(string path)
    {
        var name = Encoding.UTF8.GetBytes(path + "\0");
        var file = LibC.Open(LibC.CurrentFolder, in name[0], LibC.ReadOnly | LibC.NoFollow | LibC.NonBlocking | LibC.CloseOnExec, 0);
        if (file < 0)
        {
            return string.Empty;
        }

        var buffer = new byte[512];
        var count = LibC.Read(file, ref buffer[0], buffer.Length);
        _ = LibC.Close(file);
        return count > 0 ? Encoding.UTF8.GetString(buffer, 0, (int)count) : string.Empty;
    }

    private static string ReadElsewhere(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}
