using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Mirrors;

/// <summary>The repository that an app's image is pulled from where cluster types have a mirror.</summary>
public sealed class MirrorPart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Image.Mirror is { } mirror
            ? [new AppComponent(Capability.RegistryMirror) { Images = ValueMap.Of((app.Spec.Image.Repository, mirror)) }]
            : [];
    }
}
