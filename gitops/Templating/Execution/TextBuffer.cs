using System.Buffers;

namespace LcncInfra.Templating.Execution;

/// <summary>Collects output in one pooled array.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(4096);

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _characters.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        Length = 0;
    }

    /// <summary>What was appended since the buffer had a length.</summary>
    public string From(int start) => new(_characters, start, Length - start);

    public override string ToString() => new(_characters, 0, Length);

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_characters.Length * 2, Length + needed));
        _characters.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
