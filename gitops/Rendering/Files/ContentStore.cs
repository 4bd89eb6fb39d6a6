using System.Collections.Concurrent;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Files;

/// <summary>Keeps the bytes of rendered files side by side in few large arrays.</summary>
/// <remarks>A fleet's files live as long as the run; one array for each makes the collector copy and mark a hundred thousand of them. Safe for use by many threads.</remarks>
internal sealed class ContentStore
{
    private const int FirstCapacity = 1 << 14;
    private const int LastCapacity = 1 << 18;

    private readonly ConcurrentBag<Chunk> _chunks = [];
    private int _capacity = FirstCapacity;

    /// <summary>The bytes of a text.</summary>
    public ReadOnlyMemory<byte> Utf8(string text)
    {
        var length = GoText.ByteLength(text);
        if (length > LastCapacity / 4)
        {
            return GoText.ToUtf8(text);
        }

        // One without room is left behind: it is full but for less than a file.
        var chunk = _chunks.TryTake(out var begun) && begun.Room >= length ? begun : new Chunk(Math.Max(Grown(), length));
        var bytes = chunk.Take(length);
        GoText.WriteUtf8(text, bytes.Span);
        _chunks.Add(chunk);
        return bytes;
    }

    // Two threads that grow it at once grow it once.
    private int Grown()
    {
        var now = _capacity;
        _capacity = Math.Min(now * 2, LastCapacity);
        return now;
    }

    private sealed class Chunk(int capacity)
    {
        private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);
        private int _used;

        public int Room => _bytes.Length - _used;

        public Memory<byte> Take(int length)
        {
            _used += length;
            return _bytes.AsMemory(_used - length, length);
        }
    }
}
