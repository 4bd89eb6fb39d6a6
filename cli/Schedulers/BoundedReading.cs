using System.Buffers;

namespace LcncInfra.Cli.Schedulers;

/// <summary>Reads what a process writes beside everything else, and keeps no more of it than a limit.</summary>
internal sealed class BoundedReading
{
    private readonly ArrayBufferWriter<byte> _kept = new();
    private readonly Thread _thread;

    private BoundedReading(Stream stream, int limit, Action onTooMuch)
    {
        _thread = new Thread(() => Read(stream, limit, onTooMuch)) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>Whether there was more than the limit.</summary>
    public bool IsTooMuch { get; private set; }

    /// <summary>Begins to read.</summary>
    /// <param name="stream">What the process writes.</param>
    /// <param name="limit">How many bytes are kept.</param>
    /// <param name="onTooMuch">What to do once there is more; the rest is read and dropped, so that the process is not held up.</param>
    public static BoundedReading Start(Stream stream, int limit, Action onTooMuch) => new(stream, limit, onTooMuch);

    /// <summary>Waits for the end of what is written; <see langword="false"/> if it did not come in time.</summary>
    public bool Join(TimeSpan time) => _thread.Join(time);

    /// <summary>What was kept; to be asked once the end was reached.</summary>
    public byte[] ToArray()
    {
        lock (_kept)
        {
            return _kept.WrittenSpan.ToArray();
        }
    }

    private void Read(Stream stream, int limit, Action onTooMuch)
    {
        var buffer = new byte[16 << 10];
        try
        {
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                if (Keep(buffer.AsSpan(0, count), limit) && !IsTooMuch)
                {
                    IsTooMuch = true;
                    onTooMuch();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The process is gone; what was read stays.
        }
    }

    private bool Keep(ReadOnlySpan<byte> bytes, int limit)
    {
        lock (_kept)
        {
            var room = Math.Min(bytes.Length, limit - _kept.WrittenCount);
            _kept.Write(bytes[..room]);
            return room < bytes.Length;
        }
    }
}
