using LcncInfra.Applications.Objects;

namespace LcncInfra.Applications.Backup;

/// <summary>When Velero backs an app up.</summary>
/// <remarks>velero.io/v1 Schedule. Velero looks for schedules in its own namespace alone; the app's objects are found by their label.</remarks>
public sealed class BackupPart : AppPart
{
    /// <summary>The namespace of Velero.</summary>
    public const string Namespace = "velero";

    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Spec.Backup is { } backup)
        {
            yield return app.Object("velero.io/v1", "Schedule", app.Name, ("spec", ObjectTree.Map(
                ("schedule", backup.Schedule),
                ("template", ObjectTree.Map(
                    ("ttl", backup.Keep),
                    ("snapshotVolumes", backup.HasVolumes),
                    ("labelSelector", ObjectTree.Map(("matchLabels", ObjectTree.Map(("app.kubernetes.io/part-of", app.Name))))))))))
                with
            {
                Namespace = Namespace,
            };
        }
    }
}
