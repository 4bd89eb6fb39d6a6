namespace LcncInfra.Rendering.Validation;

/// <summary>Finds objects of kind Secret whose values stand in the manifest; those that SOPS encrypted may.</summary>
internal static class PlainSecret
{
    private const string Encrypted = "ENC[";

    /// <summary>The first line with a value, from 1; <see langword="null"/> if there is none.</summary>
    public static int? LineOf(string[] lines)
    {
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].StartsWith("---", StringComparison.Ordinal))
            {
                if (lines.AsSpan(start..i).ToArray().Any(IsSecretKind) && ValueIn(lines, start, i) is { } line)
                {
                    return line;
                }

                start = i + 1;
            }
        }

        return null;
    }

    private static int? ValueIn(string[] lines, int start, int end)
    {
        var inData = false;
        for (var i = start; i < end; i++)
        {
            var line = lines[i].TrimEnd();
            if (line.Length == 0 || line.TrimStart().StartsWith('#'))
            {
                continue;
            }

            if (line[0] != ' ')
            {
                var head = line.StartsWith("data:", StringComparison.Ordinal) || line.StartsWith("stringData:", StringComparison.Ordinal);
                var rest = head ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : string.Empty;
                if (rest is not ("" or "{}" or "null" or "~"))
                {
                    return i + 1;
                }

                inData = head;
            }
            else if (inData && IsValue(line))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool IsValue(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = line[(colon + 1)..].Trim().Trim('"', '\'');
        return value.Length > 0 && !value.StartsWith(Encrypted, StringComparison.Ordinal);
    }

    private static bool IsSecretKind(string line) =>
        line.StartsWith("kind:", StringComparison.Ordinal) && line["kind:".Length..].Trim().Trim('"', '\'') == "Secret";
}
