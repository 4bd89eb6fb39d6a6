using System.Globalization;

namespace LcncInfra.Templating.Functions;

/// <summary>What one call may produce, so that no template text can exhaust memory or stack.</summary>
/// <remarks>Every function checks before it allocates what grows with a number among its arguments, and while it descends into values.</remarks>
public static class FunctionLimits
{
    /// <summary>Characters of one string.</summary>
    public const int TextLength = 16 * 1024 * 1024;

    /// <summary>Elements of one list.</summary>
    public const int ListLength = 1024 * 1024;

    /// <summary>How deep lists and maps within each other are followed. Go would follow to the end, and crash on a map that holds itself.</summary>
    public const int ValueDepth = 500;

    /// <summary>Ends the call if a string would be longer than <see cref="TextLength"/>.</summary>
    public static void CheckTextLength(long length) => Check(length, TextLength, "characters in one string");

    /// <summary>Ends the call if a list would be longer than <see cref="ListLength"/>.</summary>
    public static void CheckListLength(long length) => Check(length, ListLength, "elements in one list");

    /// <summary>Ends the call if a value is nested deeper than <see cref="ValueDepth"/>.</summary>
    public static void CheckDepth(int depth) => Check(depth, ValueDepth, "lists and maps within each other");

    private static void Check(long actual, int limit, string what)
    {
        if (actual > limit)
        {
            throw GoFunctionException.Limit(string.Create(CultureInfo.InvariantCulture, $"more than {limit} {what}"));
        }
    }
}
