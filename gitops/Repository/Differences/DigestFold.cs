using System.Text;

namespace LcncInfra.Repository.Differences;

/// <summary>Takes digests that templates make of configuration out of a line: each assignment has another, and they say nothing to people.</summary>
/// <remarks>Kalypso's <c>hash</c> gives a decimal number of up to 20 digits. Hexadecimal digests stay: they name images and commits.</remarks>
internal static class DigestFold
{
    private const int MinimumDigits = 15;
    private const char Mark = '\u0003';

    /// <summary>The line with a mark instead of each number of 15 digits or more.</summary>
    public static string Of(string line)
    {
        var result = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var digits = line.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var count and >= 0 ? count : line.Length - at;
            if (digits >= MinimumDigits && IsWordEnd(line, at - 1) && IsWordEnd(line, at + digits))
            {
                result.Append(Mark);
            }
            else
            {
                digits = Math.Max(1, digits);
                result.Append(line, at, digits);
            }

            at += digits;
        }

        return result.ToString();
    }

    private static bool IsWordEnd(string line, int at) => at < 0 || at >= line.Length || !char.IsLetterOrDigit(line[at]);
}
