using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>Looks into what resources ask for. What lies inside of something unknown is unknown.</summary>
internal static class Inputs
{
    /// <summary>The value at a path of names, through the first item of lists; <see langword="null"/> if there is none.</summary>
    public static PlannedValue? Find(PlannedResource resource, string path) => Find(resource.Inputs, path);

    /// <summary>A text; <see langword="null"/> if there is none, or none that is known.</summary>
    public static string? Text(PlannedResource resource, string path) => Find(resource, path) is PlannedValue.Text { Value.Length: > 0 } text ? text.Value : null;

    /// <summary>The items of a list at a path; none if there is no list.</summary>
    public static IReadOnlyList<PlannedValue> Items(PlannedResource resource, string path) => Find(resource, path, takesFirst: false) is PlannedValue.List list ? list.Items : [];

    /// <summary>The value at a path inside of another one.</summary>
    public static PlannedValue? Find(PlannedValue value, string path) => Find(value, path, takesFirst: true);

    private static PlannedValue? Find(PlannedResource resource, string path, bool takesFirst) => Find(resource.Inputs, path, takesFirst);

    private static PlannedValue? Find(PlannedValue value, string path, bool takesFirst)
    {
        PlannedValue? found = value;
        foreach (var name in path.Split('.'))
        {
            found = found is PlannedValue.List list ? list.Items.Count > 0 ? list.Items[0] : null : found;
            if (found is PlannedValue.Unknown or PlannedValue.Secret)
            {
                return found;
            }

            found = (found as PlannedValue.Map)?.Find(name);
        }

        return takesFirst && found is PlannedValue.List { Items.Count: 0 } ? null : found;
    }
}
