using LcncInfra.Catalog.Apps.Operations;

namespace LcncInfra.Applications.Isolation;

/// <summary>What keeps an app's pods apart from the kernel of their node beside containers.</summary>
/// <remarks>The RuntimeClasses <c>gvisor</c> and <c>kata</c> are the platform's.</remarks>
public sealed class IsolationPart : AppPart
{
    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Isolation switch
        {
            RuntimeIsolation.None => PodPart.None,
            RuntimeIsolation.GVisor => new PodPart { Spec = [("runtimeClassName", "gvisor")] },
            RuntimeIsolation.Kata => new PodPart { Spec = [("runtimeClassName", "kata")] },
            _ => throw new InvalidOperationException($"Unknown isolation {app.Spec.Isolation}."),
        };
    }
}
