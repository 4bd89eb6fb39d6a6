using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Networks;

/// <summary>Traffic that is let through to or from the pods of an app.</summary>
/// <param name="IsIngress">Whether it comes to the pods; otherwise it goes from them.</param>
/// <param name="Peers">The other ends, as items of <c>from</c> or <c>to</c> of a NetworkPolicy; empty for any.</param>
/// <param name="Ports">The ports; empty for all.</param>
public sealed record NetworkRule(bool IsIngress, ValueList<GoMap> Peers, ValueList<int> Ports)
{
    /// <summary>The protocol of the ports.</summary>
    public string Protocol { get; init; } = "TCP";
}
