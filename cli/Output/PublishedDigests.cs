using System.Security.Cryptography;
using LcncInfra.Cli.Output.Files;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Output;

/// <summary>The digests of the files of an output, read while the run generates; what is not read when they are needed is read then, on all cores.</summary>
/// <param name="root">Full path of the output.</param>
/// <param name="paths">Its files.</param>
internal sealed class PublishedDigests(string root, IReadOnlyList<string> paths)
{
    private const int Portion = 256;

    private readonly byte[] _hashes = new byte[paths.Count * SHA256.HashSizeInBytes];
    private readonly bool[] _isKnown = new bool[paths.Count];
    private Task? _reading;
    private int _next;

    /// <summary>Begins to read, on one core.</summary>
    public void Begin() => _reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Reads what is left.</summary>
    public void Finish()
    {
        Parallel.For(0, Environment.ProcessorCount, _ => Read());
        _reading?.GetAwaiter().GetResult();
    }

    /// <summary>Stops reading.</summary>
    public void GiveUp()
    {
        Interlocked.Exchange(ref _next, paths.Count);
        _reading?.GetAwaiter().GetResult();
    }

    /// <summary>Whether a file has a digest; <see langword="null"/> if it was not read: it is empty, large, or no plain file.</summary>
    public bool? Is(int file, string digest) => _isKnown[file]
        ? ContentDigest.IsHash(_hashes.AsSpan(file * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes), digest)
        : null;

    private void Read()
    {
        using var folder = FolderFiles.Of(root);
        while (Interlocked.Add(ref _next, Portion) - Portion is var first && first < paths.Count)
        {
            for (var i = first; i < Math.Min(first + Portion, paths.Count); i++)
            {
                _isKnown[i] = folder.TryDigest(paths[i], _hashes.AsSpan(i * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes));
            }
        }
    }
}
