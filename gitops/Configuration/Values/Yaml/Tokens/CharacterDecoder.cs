using System.Buffers;
using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Decodes a text in the windows in which yaml.v2 reads it, and refuses characters that YAML does not have.</summary>
internal sealed class CharacterDecoder
{
    private const int WindowLength = 512;

    private readonly byte[] _input;
    private readonly Encoding _encoding;
    private int _offset;
    private int _windowStart;

    public CharacterDecoder(byte[] input)
    {
        _input = input;
        (_encoding, _offset) = input switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            _ => (Encoding.UTF8, 0),
        };
    }

    private enum Encoding
    {
        UTF8,
        Unicode,
        BigEndianUnicode,
    }

    /// <summary>Whether everything is decoded.</summary>
    public bool IsAtEnd => _offset == _input.Length;

    /// <summary>Hands out the characters that end within the next window.</summary>
    public void DecodeWindow(Action<int> add)
    {
        var end = Math.Min(_windowStart + WindowLength, _input.Length);
        while (_offset < end)
        {
            var status = DecodeAt(end, out var rune, out var length);
            if (status == OperationStatus.NeedMoreData && end < _input.Length)
            {
                break;
            }

            if (status != OperationStatus.Done || !IsAllowed(rune.Value))
            {
                throw new YamlSyntaxException(status == OperationStatus.Done
                    ? "control characters are not allowed"
                    : $"the text is not valid {(_encoding == Encoding.UTF8 ? "UTF-8" : "UTF-16")}");
            }

            add(rune.Value);
            _offset += length;
        }

        _windowStart = _offset;
    }

    private static bool IsAllowed(int character) =>
        character is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or 0x85 or (>= 0xA0 and <= 0xFFFD) or >= 0x10000;

    private OperationStatus DecodeAt(int end, out Rune rune, out int length)
    {
        var window = _input.AsSpan(_offset, end - _offset);
        if (_encoding == Encoding.UTF8)
        {
            return Rune.DecodeFromUtf8(window, out rune, out length);
        }

        Span<char> units = stackalloc char[2];
        var count = Math.Min(window.Length / 2, 2);
        for (var i = 0; i < count; i++)
        {
            var (low, high) = _encoding == Encoding.Unicode ? (window[2 * i], window[(2 * i) + 1]) : (window[(2 * i) + 1], window[2 * i]);
            units[i] = (char)(low | (high << 8));
        }

        var status = Rune.DecodeFromUtf16(units[..count], out rune, out length);
        length *= 2;
        return count == 0 ? OperationStatus.NeedMoreData : status;
    }
}
