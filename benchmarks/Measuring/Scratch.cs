namespace LcncInfra.Benchmarks.Measuring;

/// <summary>A folder that everything is read and written in, in memory where the machine allows it; gone afterwards.</summary>
/// <remarks>Write-back to disks varies tenfold from run to run and would hide what is measured.</remarks>
internal sealed class Scratch : IDisposable
{
    private const string Memory = "/dev/shm";

    // Three trees of 100,000 files with a page each, and the control plane.
    private const long BytesNeeded = 2L << 30;

    private Scratch(string root, bool isInMemory) => (Root, IsInMemory) = (root, isInMemory);

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Whether it is a tmpfs.</summary>
    public bool IsInMemory { get; }

    /// <summary>Creates the folder.</summary>
    /// <param name="parent">Where; <see langword="null"/> chooses.</param>
    public static Scratch Create(string? parent)
    {
        var isInMemory = parent is null && HasMemory();
        var folder = Path.Combine(parent ?? (isInMemory ? Memory : Path.GetTempPath()), $"lcnc-benchmark-{System.Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        return new(folder, isInMemory);
    }

    /// <summary>A path inside.</summary>
    public string Of(params string[] segments) => Path.Combine([Root, .. segments]);

    /// <summary>Removes a folder inside, if it is there.</summary>
    public void Remove(string name)
    {
        if (Directory.Exists(Of(name)))
        {
            Directory.Delete(Of(name), recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool HasMemory() => Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > BytesNeeded;
}
