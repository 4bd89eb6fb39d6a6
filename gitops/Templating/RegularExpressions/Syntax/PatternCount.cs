namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>Reads and checks the counts of repetitions, as in <c>{2,5}</c>.</summary>
internal static class PatternCount
{
    private const int TooBig = 100_000_000;

    /// <summary>Reads <c>{min}</c>, <c>{min,}</c> (max = -1) or <c>{min,max}</c>; min is -1 if a count is too big.</summary>
    public static bool TryParse(PatternCursor cursor, out int min, out int max)
    {
        max = -1;
        cursor.Position++;
        if (!TryParseNumber(cursor, out min))
        {
            return false;
        }

        if (cursor.Current != ',')
        {
            max = min;
        }
        else
        {
            cursor.Position++;
            if (cursor.Current != '}' && !TryParseNumber(cursor, out max))
            {
                return false;
            }

            min = cursor.Pattern[cursor.Position - 1] != ',' && max < 0 ? -1 : min;
        }

        return cursor.Current == '}' && cursor.Position++ >= 0;
    }

    /// <summary>Whether repetitions inside of repetitions come to no more than <paramref name="limit"/> copies.</summary>
    public static bool IsRepeatBounded(PatternNode node, int limit)
    {
        if (node is PatternNode.Repeat repeat)
        {
            var count = repeat.Max < 0 ? repeat.Min : repeat.Max;
            if (repeat.Max == 0)
            {
                return true;
            }

            if (count > limit)
            {
                return false;
            }

            limit = count > 0 ? limit / count : limit;
        }

        return Children(node).All(child => IsRepeatBounded(child, limit));
    }

    private static IEnumerable<PatternNode> Children(PatternNode node) => node switch
    {
        PatternNode.Repeat repeat => [repeat.Content],
        PatternNode.Capture capture => [capture.Content],
        PatternNode.Sequence sequence => sequence.Parts,
        PatternNode.Choice choice => choice.Parts,
        _ => [],
    };

    private static bool TryParseNumber(PatternCursor cursor, out int number)
    {
        number = 0;
        var start = cursor.Position;
        if (!char.IsAsciiDigit(cursor.Current) || (cursor.Current == '0' && char.IsAsciiDigit(cursor.Peek(1))))
        {
            return false;
        }

        for (; char.IsAsciiDigit(cursor.Current); cursor.Position++)
        {
            number = number >= TooBig ? TooBig : (number * 10) + cursor.Current - '0';
        }

        number = number >= TooBig ? -1 : number;
        return cursor.Position > start;
    }
}
