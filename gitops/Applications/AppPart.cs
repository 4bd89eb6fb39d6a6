using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;

namespace LcncInfra.Applications;

/// <summary>One part of the golden path, such as scaling: what it adds to the manifests of an app. <see cref="AppParts"/> lists them.</summary>
/// <remarks>
/// A part always says everything for the app as it is in <see cref="AppContext.Spec"/>. It is asked for the base, and once more for each target with
/// overrides; the difference becomes the patches of the target's overlay. So a part never writes a patch for an overlay itself.
/// Pure and quick: it is asked thousands of times in a run.
/// </remarks>
public abstract class AppPart
{
    /// <summary>Objects of the app on any cluster.</summary>
    public virtual IEnumerable<AppObject> Objects(AppContext app) => [];

    /// <summary>What is added where a cluster type has a capability.</summary>
    public virtual IEnumerable<AppComponent> Components(AppContext app) => [];

    /// <summary>What the pods need.</summary>
    public virtual PodPart Pod(AppContext app) => PodPart.None;

    /// <summary>Traffic of the app's pods that has to be let through: everything else is refused.</summary>
    public virtual IEnumerable<NetworkRule> Network(AppContext app) => [];
}
