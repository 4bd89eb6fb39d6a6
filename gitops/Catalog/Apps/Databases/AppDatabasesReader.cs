using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Requirements;

namespace LcncInfra.Catalog.Apps.Databases;

/// <summary>Reads what an app keeps its data in.</summary>
internal static class AppDatabasesReader
{
    private const int MostReplicas = 9;
    private const int MostPorts = 65535;

    private static readonly Words<TaintEffect> Effects = new(
        ("NoSchedule", TaintEffect.NoSchedule), ("PreferNoSchedule", TaintEffect.PreferNoSchedule), ("NoExecute", TaintEffect.NoExecute));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("data", new FieldShape.Object(
    [
        Own("postgres", "A PostgreSQL of its own, made by Zalando's operator."),
        Own("redis", "A Redis of its own, made by Spotahome's operator."),
        Own("rabbitmq", "A RabbitMQ of its own, made by the cluster operator."),
        new Field("managed", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.NamespaceName, "What the app calls it; its environment variables begin with it."),
            Field.RequiredText("host", TextFormat.Host, "Name of its host."),
            new Field("port", new FieldShape.Number(1, MostPorts), "Its port.") { IsRequired = true },
            Field.OptionalText("secret", TextFormat.NamespaceName, "Name of the secret among the app's secrets that opens it."),
        ])), "Services that somebody else runs."),
    ]), "What the app keeps its data in.");

    /// <summary>What an app keeps its data in.</summary>
    public static AppDatabases Read(YamlObject spec)
    {
        var data = spec.Object("data");
        return new AppDatabases
        {
            Postgres = ReadOwn(data.Object("postgres")),
            Redis = ReadOwn(data.Object("redis")),
            RabbitMq = ReadOwn(data.Object("rabbitmq")),
            Managed = [.. data.Objects("managed").Select(m => ReadManaged(m.Item)).OfType<ManagedDatabase>()],
        };
    }

    private static Field Own(string name, string description) => new(name, new FieldShape.Object(
    [
        Field.RequiredText("size", TextFormat.Quantity, "Size of each volume, e.g. 10Gi."),
        new Field("replicas", new FieldShape.Number(1, MostReplicas), "Number of pods; 1, if it is not written."),
        Field.OptionalText("version", TextFormat.ImageTag, "Its version."),
        Field.OptionalText("storageClass", TextFormat.Name, "Class of the volumes; the cluster's default, if it is not written."),
        new Field("tolerations", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("key", TextFormat.LabelKey, "Key of the taints."),
            Field.OptionalText("value", TextFormat.LabelValue, "Value of the taints; any if it is not written."),
            new Field("effect", Effects.Shape, "Effect of the taints; any if it is not written."),
        ])), "Taints of database nodes that do not keep it away."),
        new Field("backup", new FieldShape.Object(
        [
            Field.RequiredText("schedule", TextFormat.Schedule, "When, in the five fields of cron, in UTC."),
            new Field("keepDays", new FieldShape.Number(1, 3650), "How long a backup is kept, in days; as long as the operator says, if it is not written."),
        ]), "When it is backed up."),
    ]), description);

    private static AppDatabase? ReadOwn(YamlObject own)
    {
        var backup = own.Object("backup");
        return own.TextOrNumber("size") is { } size
            ? new AppDatabase(size, own.Number("replicas") ?? 1)
            {
                Version = own.Text("version"),
                StorageClass = own.Text("storageClass"),
                Tolerations = [.. own.Objects("tolerations").Select(t => new Toleration(t.Item.Text("key"), t.Item.Text("value"), Effects.Read(t.Item, "effect")))],
                Backup = backup.Text("schedule") is { } schedule ? new DatabaseBackup(schedule, backup.Number("keepDays")) : null,
            }
            : null;
    }

    private static ManagedDatabase? ReadManaged(YamlObject item) =>
        item.Text("name") is { } name && item.Text("host") is { } host && item.Number("port") is { } port
            ? new ManagedDatabase(name, host, port, item.Text("secret"))
            : null;
}
