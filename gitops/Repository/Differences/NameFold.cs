using System.Text;

namespace LcncInfra.Repository.Differences;

/// <summary>Takes the names of cluster type and target out of a text, so that one change looks alike in all places.</summary>
internal static class NameFold
{
    private const char ClusterTypeMark = '\u0001';
    private const char TargetMark = '\u0002';

    /// <summary>The text with marks instead of the names, where a name stands as a word: not inside other letters and digits.</summary>
    public static string Of(string text, string? clusterType, string? target)
    {
        // The longer name first: one can be part of the other.
        var names = new[] { (Name: clusterType, Mark: ClusterTypeMark), (Name: target, Mark: TargetMark) }
            .Where(n => n.Name is { Length: > 0 })
            .OrderByDescending(n => n.Name?.Length);
        foreach (var (name, mark) in names)
        {
            text = Replaced(text, name ?? string.Empty, mark);
        }

        return text;
    }

    private static string Replaced(string text, string name, char mark)
    {
        StringBuilder? result = null;
        var copied = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (IsWordEnd(text, at - 1) && IsWordEnd(text, end))
            {
                (result ??= new StringBuilder()).Append(text, copied, at - copied).Append(mark);
                copied = end;
            }

            at = end;
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsWordEnd(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
