using LcncInfra.Model.Collections;

namespace LcncInfra.Automation.Stacks;

/// <summary>A resource to which something happens. No value of it is kept: values may be secret.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Type">Its type token, e.g. <c>aws:eks/cluster:Cluster</c>.</param>
/// <param name="Name">Its logical name.</param>
/// <param name="Properties">The properties that differ, in ordinal order; empty if the engine does not say.</param>
public sealed record ChangedResource(ChangeKind Kind, string Type, string Name, ValueList<string> Properties);
