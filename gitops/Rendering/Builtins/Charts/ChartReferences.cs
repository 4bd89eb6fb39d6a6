using System.Globalization;
using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Charts;

/// <summary>Fills in what values of a chart refer to: <c>$(config:KEY)</c> and <c>$(namespace:TARGET)</c>.</summary>
/// <remarks>A whole value may be a list or a mapping. Any other <c>$(…)</c>, which Kubernetes fills in for containers, stays.</remarks>
/// <param name="config">The configuration.</param>
/// <param name="namespaceOf">The namespace of a deployment target of the same workspace on the same cluster type.</param>
internal sealed class ChartReferences(GoMap config, Func<string, string?> namespaceOf)
{
    private const string Config = "$(config:";

    private const string Namespace = "$(namespace:";

    /// <summary>What could not be filled in first; <see langword="null"/> if everything could.</summary>
    public string? Problem { get; private set; }

    /// <summary>A mapping with its references filled in.</summary>
    public GoMap Resolve(GoMap map) => GoMap.OfAny(map.SortedEntries.Select(entry => KeyValuePair.Create(
        entry.Key as string ?? Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? string.Empty, ResolveAny(entry.Value))));

    private object? ResolveAny(object? value) => value switch
    {
        GoMap map => Resolve(map),
        GoList list => GoList.Of(list.Items.Select(ResolveAny).ToValueList()),
        string text => ResolveText(text),
        _ => value,
    };

    private object? ResolveText(string text)
    {
        StringBuilder? filled = null;
        var at = 0;
        while (NextOf(text, at) is { } start)
        {
            var end = text.IndexOf(')', start);
            if (end < 0)
            {
                Problem ??= $"holds '{text[start..]}', which is not closed";
                return text;
            }

            var value = ValueOf(text[start..(end + 1)]);
            if (start == 0 && end == text.Length - 1)
            {
                return value;
            }

            if (value is GoMap or GoList)
            {
                Problem ??= $"holds '{text}', a text in which '{text[start..(end + 1)]}' is a list or a mapping";
            }

            (filled ??= new StringBuilder()).Append(text, at, start - at).Append(Convert.ToString(value, CultureInfo.InvariantCulture));
            at = end + 1;
        }

        return filled?.Append(text, at, text.Length - at).ToString() ?? text;
    }

    private object? ValueOf(string reference)
    {
        if (reference.StartsWith(Config, StringComparison.Ordinal))
        {
            if (config.TryGetValue(reference[Config.Length..^1], out var value))
            {
                return value;
            }

            Problem ??= $"holds '{reference}', and the configuration has no such key";
            return reference;
        }

        var name = namespaceOf(reference[Namespace.Length..^1]);
        Problem ??= name is null ? $"holds '{reference}', and no such deployment target of the workspace is placed on the cluster type" : null;
        return name;
    }

    private static int? NextOf(string text, int from)
    {
        int[] found = [text.IndexOf(Config, from, StringComparison.Ordinal), text.IndexOf(Namespace, from, StringComparison.Ordinal)];
        return found.Where(i => i >= 0).Select(i => (int?)i).Min();
    }
}
