using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Operations;

/// <summary>Reads how an app is kept apart, backed up, and spared.</summary>
internal static class AppOperationsReader
{
    private const string UsualKeep = "720h";

    private static readonly Words<RuntimeIsolation> Isolations = new(
        ("none", RuntimeIsolation.None), ("gvisor", RuntimeIsolation.GVisor), ("kata", RuntimeIsolation.Kata));

    /// <summary>The field of the isolation.</summary>
    public static Field Isolation { get; } =
        new("isolation", Isolations.Shape, "What keeps pods apart from the kernel of their node beside containers: gvisor or kata.");

    /// <summary>The field of the backup.</summary>
    public static Field Backup { get; } = new("backup", new FieldShape.Object(
    [
        Field.RequiredText("schedule", TextFormat.Schedule, "When, in the five fields of cron, in UTC."),
        Field.OptionalText("keep", TextFormat.Duration, "How long a backup is kept; 720h, if it is not written."),
        new Field("volumes", new FieldShape.Flag(), "Whether volumes are backed up, too; no, if it is not written."),
    ]), "When Velero backs the app up.");

    /// <summary>The field of disruptions.</summary>
    public static Field Disruption { get; } = new("disruption", new FieldShape.Object(
    [
        Field.OptionalText("maxUnavailable", TextFormat.CountOrPercentage, "How many pods may be away at once; not together with 'minAvailable'."),
        Field.OptionalText("minAvailable", TextFormat.CountOrPercentage, "How many pods must be there."),
        new Field("spread", new FieldShape.List(new FieldShape.Text(TextFormat.LabelKey)), "What pods are spread over, as keys of nodes' labels, e.g. topology.kubernetes.io/zone."),
        Field.OptionalText("priorityClass", TextFormat.Name, "Name of the PriorityClass."),
    ]), "What the app puts up with when nodes come and go.");

    /// <summary>What keeps pods apart.</summary>
    public static RuntimeIsolation ReadIsolation(YamlObject spec) => Isolations.Read(spec, "isolation") ?? RuntimeIsolation.None;

    /// <summary>When an app is backed up; <see langword="null"/> if never.</summary>
    public static AppBackup? ReadBackup(YamlObject spec)
    {
        var backup = spec.Object("backup");
        return backup.Text("schedule") is { } schedule
            ? new AppBackup(schedule, backup.Text("keep") ?? UsualKeep, backup.Flag("volumes") ?? false)
            : null;
    }

    /// <summary>What an app puts up with.</summary>
    public static AppDisruption ReadDisruption(YamlObject spec)
    {
        var disruption = spec.Object("disruption");
        return new AppDisruption
        {
            MaxUnavailable = disruption.TextOrNumber("maxUnavailable"),
            MinAvailable = disruption.TextOrNumber("minAvailable"),
            Spread = disruption.TextList("spread"),
            PriorityClass = disruption.Text("priorityClass"),
        };
    }

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject spec, ObjectContext context)
    {
        var disruption = spec.Object("disruption");
        if (disruption.TextOrNumber("maxUnavailable") is not null && disruption.Map?.Find("minAvailable") is { Value.IsNull: false } least)
        {
            context.Report(AppDiagnostics.MaxAndMinAvailable(least.KeySpan, context.Owner));
        }
    }
}
