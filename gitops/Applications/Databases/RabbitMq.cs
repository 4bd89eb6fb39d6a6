using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Databases;

/// <summary>Writes a RabbitMQ for its cluster operator.</summary>
/// <remarks>rabbitmq.com/v1beta1 RabbitmqCluster. The operator makes the Secret <c>NAME-default-user</c>, which says all that a client needs.</remarks>
internal static class RabbitMq
{
    /// <summary>What is put behind the app's name.</summary>
    public const string Suffix = "-rabbitmq";

    private const int Port = 5672;

    private static readonly (string Variable, string Key)[] FromSecret =
        [("RABBITMQ_HOST", "host"), ("RABBITMQ_PORT", "port"), ("RABBITMQ_USERNAME", "username"), ("RABBITMQ_PASSWORD", "password")];

    /// <summary>The broker.</summary>
    public static OwnDatabase Of(AppContext app, AppDatabase database)
    {
        var name = app.Name + Suffix;
        return new OwnDatabase(app.Object("rabbitmq.com/v1beta1", "RabbitmqCluster", name, ("spec", ObjectTree.Map(
            ("replicas", (long)database.Replicas),
            ("image", database.Version is { } version ? $"rabbitmq:{version}" : null),
            ("persistence", ObjectTree.Map(("storage", database.Size), ("storageClassName", database.StorageClass))),
            ("tolerations", DatabaseTolerations.Of(database.Tolerations))))))
        {
            Variables = ValueMap.Empty,
            Environment = [.. FromSecret.Select(f => OwnDatabase.Secret(f.Variable, $"{name}-default-user", f.Key))],
            Peers = [OwnDatabase.Peer(("app.kubernetes.io/name", name), ("app.kubernetes.io/component", "rabbitmq"))],
            Ports = [Port],
        };
    }
}
