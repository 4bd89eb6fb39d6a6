namespace LcncInfra.Templating.Values;

/// <summary>The truth of values: false are <c>false</c>, 0, nil, and empty strings, lists and maps.</summary>
public static class GoTruth
{
    /// <summary>Whether <c>if</c> takes the value for true.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        bool truth => truth,
        long number => number != 0,
        GoMap map => map.Count > 0,
        GoList list => list.Items.Count > 0,
        double number => number != 0,
        ulong number => number != 0,
        GoInteger integer => integer.Bits != 0,
        _ => true,
    };
}
