using System.Collections.Immutable;

namespace LcncInfra.Automation.Engine;

/// <summary>What a program wants of a resource, as the engine tells it.</summary>
/// <param name="Inputs">Values by name.</param>
internal sealed record EngineResource(IReadOnlyDictionary<string, object> Inputs)
{
    /// <summary>A resource without inputs.</summary>
    public static EngineResource Empty { get; } = new(ImmutableDictionary<string, object>.Empty);

    /// <summary>The URN of what it stands in; empty for none.</summary>
    public string Parent { get; init; } = string.Empty;

    /// <summary>The reference to its provider; empty for none.</summary>
    public string Provider { get; init; } = string.Empty;

    /// <summary>Whether a provider makes it; else it only groups others.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether the engine refuses to delete it.</summary>
    public bool IsProtected { get; init; }
}
