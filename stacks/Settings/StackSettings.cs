using System.Collections.Immutable;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Stacks.Settings;

/// <summary>The files that Pulumi reads for a stack.</summary>
/// <param name="Root">The folder of <c>Pulumi.yaml</c>.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Stack">The stack's name.</param>
/// <param name="Values">Settings by <c>project:key</c>; what is not text is JSON.</param>
internal sealed record StackSettings(string Root, string Project, string Stack, ValueMap Values)
{
    /// <summary>What stands for a secret that only the engine can decrypt.</summary>
    public const string Encrypted = "(encrypted)";

    /// <summary>The keys of settings that are encrypted.</summary>
    public ValueList<string> Secrets { get; init; } = ValueList<string>.Empty;

    /// <summary>Where each setting is written, and each field and item below it, by the key that findings use.</summary>
    public ImmutableDictionary<string, SourceSpan> Places { get; init; } = ImmutableDictionary<string, SourceSpan>.Empty;

    /// <summary>The file of the settings.</summary>
    public string File => $"Pulumi.{Stack}.yaml";

    /// <summary>A setting of this project; <see langword="null"/> if nobody wrote it, and no pipeline says it.</summary>
    public string? Find(string key) => GivenSettings.Find(key) ?? Written(key);

    private string? Written(string key) => Values.TryGetValue($"{Project}:{key}", out var value) ? value : null;
}
