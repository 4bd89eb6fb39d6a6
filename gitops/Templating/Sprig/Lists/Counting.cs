using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Lists;

/// <summary>Lists of numbers in even steps.</summary>
internal static class Counting
{
    /// <summary>From a number up or down to before another; empty if the step leads away from it.</summary>
    public static GoList Count(long start, long stop, long step)
    {
        var isDown = stop < start;
        if (isDown ? step >= 0 : step <= 0)
        {
            return new GoList(GoListType.Int, []);
        }

        var distance = Int128.Abs((Int128)stop - start);
        var stride = Int128.Abs(step);
        var count = (distance + stride - 1) / stride;
        FunctionLimits.CheckListLength((long)Int128.Min(count, long.MaxValue));
        var items = new object?[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = start + (i * step);
        }

        return new GoList(GoListType.Int, items);
    }
}
