using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Makes all keys texts, as Kubernetes' readers do.</summary>
/// <remarks>A key such as <c>on</c> or <c>yes</c> is a boolean for some of them and a text for others: which one is meant only quotes tell.</remarks>
internal static class WorkloadKeys
{
    /// <summary>Changes an object; says what is wrong with a key that cannot be told.</summary>
    public static string? Normalize(object? value) => value switch
    {
        GoMap map => Normalize(map),
        GoList list => list.Items.Select(Normalize).FirstOrDefault(problem => problem is not null),
        _ => null,
    };

    private static string? Normalize(GoMap map)
    {
        foreach (var (key, value) in map.Entries.ToList())
        {
            if (key is not (string or long or ulong))
            {
                return $"the key '{Convert.ToString(key, CultureInfo.InvariantCulture)?.ToLowerInvariant()}' is no text: quote it";
            }

            if (key is not string)
            {
                map.Remove(key);
                map.Set(Convert.ToString(key, CultureInfo.InvariantCulture), value);
            }

            if (Normalize(value) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }
}
