using System.Collections.Immutable;
using LcncInfra.Model.Collections;

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

    /// <summary>The line of each setting in its file.</summary>
    public ImmutableDictionary<string, int> Lines { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The file of the settings.</summary>
    public string File => $"Pulumi.{Stack}.yaml";

    /// <summary>A setting of this project; <see langword="null"/> if nobody wrote it, and no pipeline says it.</summary>
    public string? Find(string key) => GivenSettings.Find(key) ?? Written(key);

    private string? Written(string key) => Values.TryGetValue($"{Project}:{key}", out var value) ? value : null;
}
