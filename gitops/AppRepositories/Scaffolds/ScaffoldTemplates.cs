using System.Text;

namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>The texts that new application repositories are made from. A word in double brackets, <c>[[name]]</c>, stands for a value.</summary>
internal static class ScaffoldTemplates
{
    /// <summary>The text of a template with its values.</summary>
    /// <param name="name">Its path below <c>Templates/</c>.</param>
    /// <param name="values">What each word stands for; values are not looked at for words.</param>
    public static string Fill(string name, IReadOnlyDictionary<string, string> values)
    {
        var template = Read(name);
        var text = new StringBuilder(template.Length);
        var done = 0;
        for (var open = Next(template, 0); open >= 0; open = Next(template, done))
        {
            var close = template.IndexOf("]]", open, StringComparison.Ordinal);
            text.Append(template, done, open - done);
            done = close + 2;
            var word = template[(open + 2)..close];
            text.Append(values.TryGetValue(word, out var value) ? value : Keep(template[open..done], name));
        }

        return text.Append(template, done, template.Length - done).ToString();
    }

    // In TOML, brackets also begin a table.
    private static string Keep(string bracketed, string name) => name.EndsWith(".toml", StringComparison.Ordinal) && bracketed.Contains('.', StringComparison.Ordinal)
        ? bracketed
        : throw new InvalidOperationException($"Template '{name}' has '{bracketed}', which stands for nothing.");

    private static int Next(string template, int from)
    {
        var open = template.IndexOf("[[", from, StringComparison.Ordinal);
        return open >= 0 && template.IndexOf("]]", open, StringComparison.Ordinal) > 0 ? open : -1;
    }

    private static string Read(string name)
    {
        using var stream = typeof(ScaffoldTemplates).Assembly.GetManifestResourceStream(name)
            ?? typeof(ScaffoldTemplates).Assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
