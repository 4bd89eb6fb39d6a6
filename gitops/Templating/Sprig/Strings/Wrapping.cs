using System.Text;
using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Breaks text into lines of a number of bytes, at spaces.</summary>
internal static class Wrapping
{
    /// <summary>Breaks a text.</summary>
    /// <param name="width">Longest line in bytes; less than 1 counts as 1.</param>
    /// <param name="separator">What is put between lines; a newline if empty.</param>
    /// <param name="text">The text.</param>
    /// <param name="breaksWords">Whether a word that is too long is cut, instead of left whole.</param>
    public static string Wrap(long width, string separator, string text, bool breaksWords)
    {
        var bytes = ByteText.ToByteString(text);
        var wrapper = new Wrapper(bytes, Math.Max(width, 1), separator.Length == 0 ? "\n" : ByteText.ToByteString(separator));
        return ByteText.FromByteString(wrapper.Run(breaksWords));
    }

    private sealed class Wrapper(string bytes, long width, string separator)
    {
        private readonly StringBuilder _output = new(bytes.Length + 16);
        private int _offset;

        public string Run(bool breaksWords)
        {
            while (bytes.Length - _offset > width)
            {
                if (bytes[_offset] == ' ')
                {
                    _offset++;
                    continue;
                }

                var space = bytes.AsSpan(_offset, (int)width + 1).LastIndexOf(' ');
                if (space >= 0)
                {
                    AddLine(_offset + space, 1);
                }
                else if (breaksWords)
                {
                    AddLine(_offset + (int)width, 0);
                }
                else
                {
                    AddLongWord();
                }
            }

            return _output.Append(bytes, _offset, bytes.Length - _offset).ToString();
        }

        private void AddLongWord()
        {
            var end = bytes.IndexOf(' ', _offset + (int)width);
            if (end >= 0)
            {
                AddLine(end, 1);
                return;
            }

            _output.Append(bytes, _offset, bytes.Length - _offset);
            _offset = bytes.Length;
        }

        private void AddLine(int end, int skipped)
        {
            _output.Append(bytes, _offset, end - _offset).Append(separator);
            FunctionLimits.CheckTextLength(_output.Length);
            _offset = end + skipped;
        }
    }
}
