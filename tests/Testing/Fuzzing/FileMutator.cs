using System.Text;

namespace LcncInfra.Testing.Fuzzing;

/// <summary>Damages control planes as people, tools and attackers do.</summary>
public sealed class FileMutator(RandomChoice choice)
{
    /// <summary>Pieces of YAML.</summary>
    public static IReadOnlyList<string> Yaml { get; } =
    [
        "\n", "\n  ", "\n    ", "\t", ": ", "- ", "[", "]", "{", "}", ", ", "{{", "}}", "'", "\"", "|", ">", "|+\n", "&a ", "*a", "!!int ", "!!binary ", "!<x> ", "<<: ", "#", "%YAML 1.1\n", "---\n", "...\n", "\0",
        "\u202E", "\uFEFF", "\u2028", "\u0085", "? ", "~", "yes", "0x", "0b1", "1_0", "@", "\\", "\\uD800", "labels", "spec:", "\r\n", "a", "b: 1", ".inf", "-.NaN", "2001-01-01", "1e999", "=", "é😀", "190:20:30",
    ];

    /// <summary>Pieces of templates.</summary>
    public static IReadOnlyList<string> Templates { get; } =
    [
        "{{ ", " }}", "{{- ", " -}}", "{{ if . }}", "{{ else }}", "{{ end }}", "{{ range $k, $v := .Labels }}", "{{ with .ConfigData }}", "{{ define \"t\" }}", "{{ template \"t\" . }}", "{{ block \"t\" . }}", "\n", "a: ",
        ".ConfigData", ".Labels", ".Manifests", ".Namespace", "$x := ", "$x", " | toYaml", " | indent 2", " | toJson", " | hash", " | stringify", "(", ")", " 1", " \"a\"", " until 9999999", " repeat 99999999 \"x\"", " dict \"a\" .",
        " list 1 .", "set . \"a\" .", "printf \"%999999d\" 1", "regexReplaceAll \"(a*)*b\" \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\" \"\"", "index", "{{ .ConfigData.REGION }}", "{{ \"{{\" }}", "genCA", "env \"HOME\"", "lookup",
    ];

    /// <summary>Pieces of JSON Schemas.</summary>
    public static IReadOnlyList<string> Schemas { get; } =
    [
        "{", "}", "[", "]", ",", ":", "\"$ref\": \"#\"", "\"$ref\": \"#/definitions/a\"", "\"definitions\": {\"a\": {\"$ref\": \"#\"}}", "\"allOf\": [", "\"not\": {", "\"type\": \"object\"", "\"properties\": {", "\"REGION\": {",
        "\"pattern\": \"(a+)+$\"", "\"minimum\": 1e400", "\"required\": [\"A\"]", "\"enum\": [1, null]", "\"format\": \"uri\"", "true", "null", "1e999", "\"\\ud800\"", "\"$id\": \"http://x/y\"", "\"$schema\": \"x\"", " ",
    ];

    private static readonly string[] Texts =
    [
        "99999999999999999999999999", "-1", "1e308", "null", "[]", "{}", "true", "''", "\"\"", "../../etc", "/", ".", "..", "a/b", "con", "İ", "ǅ", "\u0000", "main", "dev", "flux", "x: y", "*", "&x *x", "{{ . }}", "!!str 1",
    ];

    private static readonly char[] Ends = ['\n'];

    /// <summary>The files after some damage.</summary>
    public MemoryFiles Damage(MemoryFiles files)
    {
        var damaged = files.Files.ToList();
        for (var (i, count) = (0, choice.Between(1, 4)); i < count && damaged.Count > 0; i++)
        {
            DamageOne(damaged);
        }

        return new MemoryFiles(damaged);
    }

    private void DamageOne(List<(string Path, byte[] Content)> files)
    {
        var at = choice.Below(files.Count);
        var (path, content) = files[at];
        switch (choice.Below(12))
        {
            case 0:
                files.RemoveAt(at);
                break;
            case 1:
                files.Add((choice.Happens(50) ? path : $"{path.Split('/')[0]}/copy-{at}.yaml", content));
                break;
            case 2:
                files.Add(($"{path.Split('/')[0]}/kustomization.yaml", Encoding.UTF8.GetBytes($"resources: [., .., {path.Split('/')[^1]}, ../{choice.Of(files).Path}]\n")));
                break;
            case 3:
                files[at] = (path, choice.Bytes(60));
                break;
            default:
                files[at] = (path, Encoding.UTF8.GetBytes(DamageText(Encoding.UTF8.GetString(content))));
                break;
        }
    }

    private string DamageText(string text)
    {
        var lines = text.Split(Ends).ToList();
        var (a, b) = (choice.Below(lines.Count), choice.Below(lines.Count));
        switch (choice.Below(9))
        {
            case 0:
                lines.RemoveAt(a);
                break;
            case 1:
                lines.Insert(a, lines[b]);
                break;
            case 2:
                (lines[a], lines[b]) = (lines[b], lines[a]);
                break;
            case 3:
                lines[a] = Revalued(lines[a], choice.Of(Texts));
                break;
            case 4:
                lines[a] = Revalued(lines[a], $"\"{choice.Soup(Templates, 8).Replace("\"", "'", StringComparison.Ordinal)}\"".Replace("\n", "\\n", StringComparison.Ordinal));
                break;
            case 5:
                lines[a] = Revalued(lines[a], $"'{choice.Soup(Schemas, 10).Replace("'", "''", StringComparison.Ordinal)}'");
                break;
            case 6:
                lines[a] = Revalued(lines[a], Nested());
                break;
            case 7:
                lines[a] = new string(' ', choice.Below(5)) + lines[a].TrimStart();
                break;
            default:
                var at = choice.Below(lines[a].Length + 1);
                lines[a] = lines[a][..at] + choice.Soup(Yaml, 6) + lines[a][at..];
                break;
        }

        return string.Join('\n', lines);
    }

    private string Nested()
    {
        var depth = choice.Of([3, 90, 110, 399, 401, 5000]);
        var (open, close) = choice.Of([("[", "]"), ("{a: ", "}"), ("[{a: ", "}]"), ("- ", ""), ("'{\"a\":", "}'")]);
        return string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));
    }

    private static string Revalued(string line, string value)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? $"{line} {value}" : $"{line[..colon]}: {value}";
    }
}
