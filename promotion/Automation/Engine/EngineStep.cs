using LcncInfra.Automation.Stacks;
using LcncInfra.Model.Collections;

namespace LcncInfra.Automation.Engine;

/// <summary>One step of the engine, without what nobody here asks for.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Urn">The resource's name in the engine.</param>
/// <param name="Type">Its type token.</param>
internal sealed record EngineStep(ChangeKind Kind, string Urn, string Type)
{
    /// <summary>The properties that differ, in ordinal order.</summary>
    public ValueList<string> Properties { get; init; } = [];

    /// <summary>What is wanted of it; <see langword="null"/> if it leaves.</summary>
    public EngineResource? Wanted { get; init; }

    /// <summary>Its logical name.</summary>
    public string Name => Urn.Split("::", 4)[^1];
}
