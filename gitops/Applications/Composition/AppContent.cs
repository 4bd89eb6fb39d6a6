using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Composition;

/// <summary>Everything that an app consists of, in its base or at one target.</summary>
/// <param name="Objects">Its objects on any cluster, in order of kinds and names.</param>
/// <param name="Components">What it adds by capability, one for each, in order of the capabilities' names.</param>
public sealed record AppContent(ValueList<AppObject> Objects, ValueList<AppComponent> Components)
{
    /// <summary>Whether something on the cluster decides about the number of its pods.</summary>
    public bool LeavesReplicas { get; init; }
}
