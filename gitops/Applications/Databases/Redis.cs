using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Databases;

/// <summary>Writes a Redis for Spotahome's operator.</summary>
/// <remarks>databases.spotahome.com/v1 RedisFailover. The operator makes the Services <c>rfs-NAME</c> of the sentinels and <c>rfrm-NAME</c> of the master.</remarks>
internal static class Redis
{
    /// <summary>What is put behind the app's name.</summary>
    public const string Suffix = "-redis";

    // Fewer cannot agree on a new master while one is away.
    private const long Sentinels = 3;

    private const int Port = 6379;

    private const int SentinelPort = 26379;

    /// <summary>The database.</summary>
    public static OwnDatabase Of(AppContext app, AppDatabase database)
    {
        var name = app.Name + Suffix;
        var tolerations = DatabaseTolerations.Of(database.Tolerations);
        var image = database.Version is { } version ? $"redis:{version}" : null;
        return new OwnDatabase(app.Object("databases.spotahome.com/v1", "RedisFailover", name, ("spec", ObjectTree.Map(
            // Otherwise the pods have the labels of this object, and look like pods of the app.
            ("labelWhitelist", ObjectTree.List(["^lcncinfra\\.io/"])),
            ("sentinel", ObjectTree.Map(("replicas", Sentinels), ("image", image), ("tolerations", tolerations))),
            ("redis", ObjectTree.Map(
                ("replicas", (long)database.Replicas),
                ("image", image),
                ("tolerations", tolerations),
                ("storage", ObjectTree.Map(
                    ("keepAfterDeletion", true),
                    ("persistentVolumeClaim", ObjectTree.Map(
                        ("metadata", ObjectTree.Map(("name", $"{name}-data"))),
                        ("spec", ObjectTree.Claim(database.Size, database.StorageClass))))))))))))
        {
            Variables = ValueMap.Of(
                ("REDIS_HOST", $"rfrm-{name}"),
                ("REDIS_PORT", Port.ToString(CultureInfo.InvariantCulture)),
                ("REDIS_SENTINEL_HOST", $"rfs-{name}"),
                ("REDIS_SENTINEL_MASTER", "mymaster"),
                ("REDIS_SENTINEL_PORT", SentinelPort.ToString(CultureInfo.InvariantCulture))),
            Peers =
            [
                OwnDatabase.Peer(("app.kubernetes.io/name", name), ("app.kubernetes.io/component", "redis")),
                OwnDatabase.Peer(("app.kubernetes.io/name", name), ("app.kubernetes.io/component", "sentinel")),
            ],
            Ports = [Port, SentinelPort],
        };
    }
}
