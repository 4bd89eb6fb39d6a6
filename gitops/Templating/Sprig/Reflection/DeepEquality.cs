using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Versions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Reflection;

/// <summary>Go's <c>reflect.DeepEqual</c>: equal in type and content, all the way down.</summary>
internal static class DeepEquality
{
    /// <summary>Whether one of the values is deeply equal to another.</summary>
    public static bool Contains(IReadOnlyList<object?> values, object? value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (AreEqual(values[i], value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two values are deeply equal.</summary>
    public static bool AreEqual(object? left, object? right) => AreEqual(left, right, 0);

    private static bool AreEqual(object? left, object? right, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        return (left, right) switch
        {
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (double a, double b) => a == b,
            (GoList a, GoList b) => AreEqualLists(a, b, depth),
            (GoMap a, GoMap b) => AreEqualMaps(a, b, depth),
            (SemanticVersion a, SemanticVersion b) => a.IsSameAs(b),
            (GoStruct a, GoStruct b) => ReferenceEquals(a, b) || AreEqualStructs(a, b, depth),
            _ => Equals(left, right),
        };
    }

    private static bool AreEqualLists(GoList left, GoList right, int depth)
    {
        if (left.Type != right.Type || left.Items.Count != right.Items.Count || left.IsNil != right.IsNil)
        {
            return false;
        }

        if (ReferenceEquals(left.Items, right.Items))
        {
            return true;
        }

        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqualMaps(GoMap left, GoMap right, int depth)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.Type != right.Type || left.Count != right.Count || left.IsNil != right.IsNil)
        {
            return false;
        }

        foreach (var (key, value) in left.Entries)
        {
            if (!right.TryGetValue(key, out var other) || !AreEqual(value, other, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqualStructs(GoStruct left, GoStruct right, int depth)
    {
        if (left.Type.Type != right.Type.Type)
        {
            return false;
        }

        for (var i = 0; i < left.Type.Fields.Count; i++)
        {
            if (!AreEqual(left[i], right[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
