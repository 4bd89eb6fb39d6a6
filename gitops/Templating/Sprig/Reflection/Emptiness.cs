using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Reflection;

/// <summary>What <c>default</c>, <c>empty</c>, <c>coalesce</c> and <c>compact</c> take as nothing.</summary>
internal static class Emptiness
{
    /// <summary>Whether a value is nil, false, zero, or has no characters, elements or entries.</summary>
    public static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        bool truth => !truth,
        long number => number == 0,
        double number => number == 0,
        GoList list => list.Items.Count == 0,
        GoMap map => map.Count == 0,
        ulong number => number == 0,
        GoInteger number => number.Bits == 0,
        _ => false,
    };
}
