using LcncInfra.Model.Secrets;

namespace LcncInfra.Repository.Differences;

/// <summary>Walks through the lines of a YAML or shell file and hides what looks like a secret.</summary>
/// <remarks>Works on lines, not on parsed YAML: what is published can be any text, and its diff must be safe all the same.</remarks>
internal sealed class SecretLines(string[] lines)
{
    private const string Hidden = "***";

    private string _name = string.Empty;
    private bool _inPrivateKey;
    private bool _inSecret;
    private int _secretDataIndent = -1;

    /// <summary>The lines with every secret hidden.</summary>
    public string[] Masked()
    {
        var masked = new string[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i == 0 || lines[i].StartsWith("---", StringComparison.Ordinal))
            {
                _inSecret = IsSecretDocument(i);
                _secretDataIndent = -1;
            }

            masked[i] = Mask(lines[i]);
        }

        return masked;
    }

    private string Mask(string line)
    {
        var value = ValueIn(line, out var key);
        if (IsInPrivateKey(line) || IsInSecretData(line, key))
        {
            return Hide(line, value);
        }

        var name = key is "value" && _name.Length > 0 ? _name : key;
        _name = key is "name" ? value.Trim().Trim('"', '\'') : key is "value" ? string.Empty : _name;
        var plain = value.Trim().Trim('"', '\'');
        return SecretShape.Of(name, plain) is null && SecretShape.Of(name, line.Trim()) is null ? line : Hide(line, value);
    }

    // Lines between BEGIN and END; what stands before BEGIN in its line is no secret.
    private bool IsInPrivateKey(string line)
    {
        var begins = line.Contains("-----BEGIN ", StringComparison.Ordinal) && line.Contains("PRIVATE KEY", StringComparison.Ordinal);
        var inside = _inPrivateKey || begins;
        _inPrivateKey = inside && !line.Contains("-----END ", StringComparison.Ordinal);
        return inside;
    }

    private bool IsInSecretData(string line, string key)
    {
        if (!_inSecret)
        {
            return false;
        }

        var indent = line.Length - line.TrimStart(' ').Length;
        if (_secretDataIndent >= 0 && (indent > _secretDataIndent || line.Trim().Length == 0))
        {
            return line.Trim().Length > 0;
        }

        _secretDataIndent = key is "data" or "stringData" ? indent : -1;
        return _secretDataIndent >= 0 && ValueIn(line, out _).Trim().Length > 0;
    }

    private bool IsSecretDocument(int start)
    {
        for (var i = start; i < lines.Length && (i == start || !lines[i].StartsWith("---", StringComparison.Ordinal)); i++)
        {
            var words = lines[i].AsSpan().TrimEnd();
            if (words.StartsWith("kind:") && words["kind:".Length..].Trim().Trim("\"'").SequenceEqual("Secret"))
            {
                return true;
            }
        }

        return false;
    }

    // `KEY: value`, `- KEY: value`, `export KEY="value"` and `KEY=value`; a line without a key is all value.
    private static string ValueIn(string line, out string key)
    {
        var separator = line.AsSpan().IndexOfAny(':', '=');
        var before = separator < 0 ? string.Empty : line[..separator].Trim();
        key = before.StartsWith("- ", StringComparison.Ordinal) ? before[2..].Trim() : before;
        key = key.StartsWith("export ", StringComparison.Ordinal) ? key[7..].Trim() : key;
        key = key.Trim('"', '\'');
        var isKey = key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/');
        key = isKey ? key : string.Empty;
        return isKey ? line[(separator + 1)..] : line;
    }

    private static string Hide(string line, string value)
    {
        var end = line.EndsWith('\n') ? "\n" : string.Empty;
        var head = line[..^value.Length];
        return head.Length > 0 ? $"{head}{(head[^1] == ':' ? " " : string.Empty)}{Hidden}{end}" : $"{line[..^line.TrimStart().Length]}{Hidden}{end}";
    }
}
