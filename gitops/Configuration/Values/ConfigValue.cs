namespace LcncInfra.Configuration.Values;

/// <summary>What the text of a configuration value stands for.</summary>
/// <param name="Value">The text, a list or a map.</param>
public sealed record ConfigValue(object Value)
{
    /// <summary>Whether the text stood in single quotes, the way to keep what looks like YAML as a text.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Why the text is not YAML, which then stays a text; <see langword="null"/> if it is, or was not looked at.</summary>
    public string? YamlError { get; init; }

    /// <summary>Whether the text was not read to its end, because it is too long or nested too deeply.</summary>
    public bool IsRefused { get; init; }
}
