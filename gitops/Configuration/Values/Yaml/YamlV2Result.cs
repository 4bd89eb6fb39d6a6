namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>What the text of a configuration value is to a YAML 1.1 reader.</summary>
/// <param name="Value">
/// The value: <see langword="null"/>, <see cref="bool"/>, <see cref="long"/>, <see cref="ulong"/>, <see cref="double"/>, <see cref="string"/>,
/// a list or a map; <see langword="null"/> after an error.
/// </param>
/// <param name="Error">Why the text is not YAML; <see langword="null"/> if it is.</param>
/// <param name="IsRefused">Whether the text may be YAML, but is nested more deeply or longer than is read.</param>
public sealed record YamlV2Result(object? Value, string? Error, bool IsRefused);
