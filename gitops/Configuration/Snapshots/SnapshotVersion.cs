using System.Globalization;
using System.Text;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>Names a snapshot by its content.</summary>
internal static class SnapshotVersion
{
    public static string Of(ReadOnlySpan<object?> keys, ReadOnlySpan<object?> values)
    {
        var text = new StringBuilder(keys.Length * 64);
        for (var i = 0; i < keys.Length; i++)
        {
            Append(text, keys[i]);
            Append(text, values[i]);
        }

        return ContentDigest.Of(GoText.ToUtf8(text.ToString()));
    }

    // Every value begins with its type and, where it has one, its length: no two contents give one text.
    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case string s:
                text.Append('s').Append(s.Length).Append(':').Append(s);
                break;
            case bool b:
                text.Append(b ? '+' : '-');
                break;
            case GoList list:
                text.Append('l').Append(list.Items.Count).Append(':');
                foreach (var item in list.Items)
                {
                    Append(text, item);
                }

                break;
            case GoMap map:
                Append(text, map);
                break;
            default:
                text.Append(value.GetType().Name).Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append(';');
                break;
        }
    }

    private static void Append(StringBuilder text, GoMap map)
    {
        text.Append('m').Append(map.Count).Append(':');
        foreach (var (key, item) in map.SortedEntries)
        {
            Append(text, key);
            Append(text, item);
        }
    }
}
