using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Dictionaries;

/// <summary>Copies values with all lists and maps in them.</summary>
internal static class DeepCopy
{
    /// <summary>The copy, which shares nothing that can change with the value.</summary>
    public static object? Copy(object? value) => value is null
        ? throw new GoFunctionException("reflect: call of reflect.Value.Type on zero Value")
        : Copy(value, 0);

    private static object? Copy(object? value, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        switch (value)
        {
            case GoMap map:
                var copy = map.IsNil ? GoMap.NilOf(map.Type) : new GoMap(map.Type);
                foreach (var (key, item) in map.Entries)
                {
                    copy.Set(key, Copy(item, depth + 1));
                }

                return copy;
            case GoList list:
                var items = new object?[list.Items.Count];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Copy(list.Items[i], depth + 1);
                }

                return new GoList(list.Type, items) { IsNil = list.IsNil };
            default:
                return value;
        }
    }
}
