using System.Globalization;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Reads what <c>git cat-file --batch</c> prints: for each object a line and its content.</summary>
internal static class GitBlobParser
{
    /// <summary>The contents, in the order asked.</summary>
    /// <exception cref="GitException">An object is missing, or the text is not in git's format.</exception>
    public static IReadOnlyList<byte[]> Parse(Stream output, IReadOnlyList<string> blobs)
    {
        using var buffered = new BufferedStream(output, 64 * 1024);
        var contents = new byte[blobs.Count][];
        for (var i = 0; i < blobs.Count; i++)
        {
            var header = Line(buffered).Split(' ');
            if (header.Length != 3 || header[0] != blobs[i] || header[1] != "blob")
            {
                throw new GitException(GitFailure.Failed, $"git cat-file has no content for object {blobs[i]}.");
            }

            contents[i] = new byte[int.Parse(header[2], CultureInfo.InvariantCulture)];
            buffered.ReadExactly(contents[i]);
            buffered.ReadByte();
        }

        return contents;
    }

    private static string Line(BufferedStream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            line.Append(next < 0 ? throw new EndOfStreamException("git cat-file ended too early.") : (char)next);
        }

        return line.ToString();
    }
}
