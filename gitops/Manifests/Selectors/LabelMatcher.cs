using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Selectors;

/// <summary>Decides whether labels match a selector as Kubernetes writes it.</summary>
/// <remarks>meta/v1 LabelSelector; a Service's selector is only the map of labels.</remarks>
internal static class LabelMatcher
{
    /// <summary>Whether labels match <c>matchLabels</c> and <c>matchExpressions</c>; an empty selector matches all.</summary>
    public static bool Matches(GoMap selector, IReadOnlyDictionary<string, string> labels) =>
        HasAll(Node.Labels(selector, "matchLabels"), labels) && Node.Maps(selector, "matchExpressions").All(e => IsMet(e.Item, labels));

    /// <summary>Whether labels contain others.</summary>
    public static bool HasAll(IReadOnlyDictionary<string, string> wanted, IReadOnlyDictionary<string, string> labels) =>
        wanted.All(w => labels.TryGetValue(w.Key, out var value) && string.Equals(value, w.Value, StringComparison.Ordinal));

    private static bool IsMet(GoMap expression, IReadOnlyDictionary<string, string> labels)
    {
        var value = labels.GetValueOrDefault(Node.Text(expression, "key") ?? string.Empty);
        var values = Node.Texts(expression, "values");
        return Node.Text(expression, "operator") switch
        {
            "In" => value is not null && values.Contains(value, StringComparer.Ordinal),
            "NotIn" => value is null || !values.Contains(value, StringComparer.Ordinal),
            "Exists" => value is not null,
            "DoesNotExist" => value is null,
            _ => false,
        };
    }
}
