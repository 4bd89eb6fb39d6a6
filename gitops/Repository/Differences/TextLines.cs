namespace LcncInfra.Repository.Differences;

/// <summary>Cuts a text into its lines.</summary>
internal static class TextLines
{
    /// <summary>The lines, each with its newline; only the last can lack one. A text without characters has no lines.</summary>
    public static string[] Of(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return [.. lines];
    }
}
