using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Progressive;

namespace LcncInfra.Applications.Progressive;

/// <summary>How a new version of an app takes over from the old one, and what it is judged by.</summary>
public sealed class ProgressivePart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Progressive switch
        {
            { Engine: ProgressiveEngine.ArgoRollouts } progressive => ArgoRollout.Objects(app, progressive),
            { Engine: ProgressiveEngine.Flagger } progressive => [FlaggerCanary.Of(app, progressive)],
            _ => [],
        };
    }

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Progressive is { Engine: ProgressiveEngine.ArgoRollouts } progressive
            ? new PodPart { Workload = [("strategy", ArgoRollout.StrategyOf(app, progressive))] }
            : PodPart.None;
    }
}
