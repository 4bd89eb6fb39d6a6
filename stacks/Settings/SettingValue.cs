using System.Text.Json;
using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Settings;

/// <summary>A value of the settings of a stack, with the key that it is written under; asking for what it is not reports that.</summary>
/// <param name="key">The key, with the names of fields and places in lists below it.</param>
/// <param name="value">The value; <see langword="null"/> if nobody wrote it.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class SettingValue(string key, JsonElement? value, SettingFindings findings)
{
    /// <summary>Its key.</summary>
    public string Key { get; } = key;

    /// <summary>Whether somebody wrote it.</summary>
    public bool IsWritten => value is { ValueKind: not JsonValueKind.Null };

    /// <summary>Takes what is wrong.</summary>
    public SettingFindings Findings { get; } = findings;

    /// <summary>A value as configuration has it: text, or JSON of what is no text.</summary>
    public static SettingValue Parse(string key, string? written, SettingFindings findings)
    {
        if (written is null)
        {
            return new(key, null, findings);
        }

        try
        {
            using var document = JsonDocument.Parse(written);
            return new(key, document.RootElement.Clone(), findings);
        }
        catch (JsonException)
        {
            return new(key, JsonSerializer.SerializeToElement(written), findings);
        }
    }

    /// <summary>The text; <see langword="null"/> if nobody wrote it, or after a report.</summary>
    public string? Text() => Kind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.String when value?.GetString() is { Length: > 0 } text => text,
        // Configuration does not say whether 007 or true was meant as text.
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value?.GetRawText(),
        _ => Wrong<string>("text"),
    };

    /// <summary>The text; <see langword="null"/> after a report if nobody wrote it.</summary>
    public string? RequiredText()
    {
        if (!IsWritten)
        {
            Findings.Add(SettingDiagnostics.Missing(Findings.At(Key), Key));
        }

        return Text();
    }

    /// <summary>Whether it is exactly a text.</summary>
    public bool IsText(string text) => Kind == JsonValueKind.String && value?.GetString() == text;

    /// <summary>One of a few words; <see langword="null"/> if nobody wrote it, or after a report.</summary>
    public string? Word(params string[] words)
    {
        var text = Text();
        if (text is null || words.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        Findings.Add(SettingDiagnostics.WrongShape(Findings.At(Key), Key, $"one of {string.Join(", ", words)}"));
        return null;
    }

    /// <summary>Whether something holds; <see langword="false"/> if nobody wrote it, or after a report.</summary>
    public bool Flag() => Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Undefined => false,
        _ => Wrong<object>("true or false") is not null,
    };

    /// <summary>A field of a mapping with these fields and no others.</summary>
    public SettingValue Field(string name) => new(
        $"{Key}.{name}", Kind == JsonValueKind.Object && value is { } map && map.TryGetProperty(name, out var field) ? field : null, Findings);

    /// <summary>Reports what a mapping has beside its fields, or that it is none.</summary>
    public SettingValue WithFields(params string[] names)
    {
        foreach (var (name, field) in Entries().Where(e => !names.Contains(e.Name, StringComparer.Ordinal)))
        {
            Findings.Add(SettingDiagnostics.Unknown(Findings.At(field.Key), field.Key, names));
        }

        return this;
    }

    /// <summary>The entries of a mapping in ordinal order; none if nobody wrote it, or after a report.</summary>
    public IReadOnlyList<(string Name, SettingValue Value)> Entries() => Kind switch
    {
        JsonValueKind.Undefined => [],
        JsonValueKind.Object when value is { } map =>
            [.. map.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (p.Name, new SettingValue($"{Key}.{p.Name}", p.Value, Findings)))],
        _ => Wrong<List<(string, SettingValue)>>("a mapping") ?? [],
    };

    /// <summary>The items of a list in order; none if nobody wrote it, or after a report.</summary>
    public IReadOnlyList<SettingValue> Items() => Kind switch
    {
        JsonValueKind.Undefined => [],
        JsonValueKind.Array when value is { } list => [.. list.EnumerateArray().Select((item, i) => new SettingValue(FormattableString.Invariant($"{Key}[{i}]"), item, Findings))],
        _ => Wrong<List<SettingValue>>("a list") ?? [],
    };

    /// <summary>The texts of a list.</summary>
    public ValueList<string> Texts() => [.. Items().Select(i => i.Text()).OfType<string>()];

    private JsonValueKind Kind => value?.ValueKind switch
    {
        null or JsonValueKind.Null => JsonValueKind.Undefined,
        { } kind => kind,
    };

    private T? Wrong<T>(string expected) where T : class
    {
        Findings.Add(SettingDiagnostics.WrongShape(Findings.At(Key), Key, expected));
        return null;
    }
}
