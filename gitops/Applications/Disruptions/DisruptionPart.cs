using LcncInfra.Applications.Objects;

namespace LcncInfra.Applications.Disruptions;

/// <summary>What an app puts up with when nodes come and go: its PodDisruptionBudget, spread and priority.</summary>
public sealed class DisruptionPart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var disruption = app.Spec.Disruption;
        if (disruption is { MaxUnavailable: null, MinAvailable: null })
        {
            return [];
        }

        return
        [
            app.Object("policy/v1", "PodDisruptionBudget", app.Name, ("spec", ObjectTree.Map(
                ("maxUnavailable", ObjectTree.CountOrPercentage(disruption.MaxUnavailable)),
                ("minAvailable", ObjectTree.CountOrPercentage(disruption.MinAvailable)),
                ("selector", ObjectTree.Map(("matchLabels", ObjectTree.Texts(app.Selector))))))),
        ];
    }

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var disruption = app.Spec.Disruption;
        return new PodPart
        {
            Spec =
            [
                ("priorityClassName", disruption.PriorityClass),
                ("topologySpreadConstraints", ObjectTree.List(disruption.Spread.Select(key => ObjectTree.Map(
                    ("maxSkew", 1L),
                    ("topologyKey", key),
                    ("whenUnsatisfiable", "ScheduleAnyway"),
                    ("labelSelector", ObjectTree.Map(("matchLabels", ObjectTree.Texts(app.Selector)))))))),
            ],
        };
    }
}
