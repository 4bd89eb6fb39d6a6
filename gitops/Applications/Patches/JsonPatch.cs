using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Patches;

/// <summary>Finds the steps that make one tree of another.</summary>
/// <remarks>RFC 6902. Such steps need no schema of the object, and leave nothing to a merge's judgement: they give exactly the tree that is meant.</remarks>
internal static class JsonPatch
{
    /// <summary>The steps, in order of paths; none if the trees are equal.</summary>
    public static List<GoMap> Between(GoMap from, GoMap to)
    {
        var steps = new List<GoMap>();
        Compare(from, to, string.Empty, steps);
        return steps;
    }

    private static void Compare(object? from, object? to, string path, List<GoMap> steps)
    {
        switch (from, to)
        {
            case (GoMap old, GoMap now):
                CompareMaps(old, now, path, steps);
                break;
            case (GoList old, GoList now) when old.Items.Count == now.Items.Count:
                for (var i = 0; i < now.Items.Count; i++)
                {
                    Compare(old.Items[i], now.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"), steps);
                }

                break;
            default:
                if (!Equals(from, to))
                {
                    steps.Add(Step("replace", path, to));
                }

                break;
        }
    }

    private static void CompareMaps(GoMap from, GoMap to, string path, List<GoMap> steps)
    {
        foreach (var key in from.Entries.Concat(to.Entries).Select(e => (string)(e.Key ?? string.Empty)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var at = $"{path}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
            switch (from.TryGetValue(key, out var old), to.TryGetValue(key, out var now))
            {
                case (true, true):
                    Compare(old, now, at, steps);
                    break;
                case (true, false):
                    steps.Add(Step("remove", at, null));
                    break;
                default:
                    steps.Add(Step("add", at, now));
                    break;
            }
        }
    }

    private static GoMap Step(string operation, string path, object? value) => ObjectTree.Map(("op", operation), ("path", path), ("value", value));
}
