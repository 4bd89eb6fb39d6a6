using System.Globalization;

namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>The order of prereleases: a release comes last, numbers come before words, parts compare one by one.</summary>
internal static class PrereleaseOrder
{
    /// <summary>-1, 0 or 1 as a prerelease comes before, beside or behind another.</summary>
    public static int Compare(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == right.Length ? 0 : left.Length == 0 ? 1 : -1;
        }

        var (lefts, rights) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Max(lefts.Length, rights.Length); i++)
        {
            var order = ComparePart(i < lefts.Length ? lefts[i] : string.Empty, i < rights.Length ? rights[i] : string.Empty);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int ComparePart(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return Math.Sign(left.Length - right.Length);
        }

        var isLeftNumber = ulong.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
        var isRightNumber = ulong.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
        return (isLeftNumber, isRightNumber) switch
        {
            _ when left == right => 0,
            (true, true) => leftNumber > rightNumber ? 1 : -1,
            (true, false) => -1,
            (false, true) => 1,
            _ => Math.Sign(string.CompareOrdinal(left, right)),
        };
    }
}
