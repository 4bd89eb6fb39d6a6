using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Databases;

/// <summary>Writes a PostgreSQL for Zalando's operator.</summary>
/// <remarks>
/// acid.zalan.do/v1 postgresql. A cluster's name begins with its team, which is the app. The operator makes a Secret for each user, by the pattern
/// <c>user.cluster.credentials.postgresql.acid.zalan.do</c>, and a Service of the cluster's name.
/// </remarks>
internal static class Postgres
{
    /// <summary>What is put behind the app's name.</summary>
    public const string Suffix = "-postgres";

    /// <summary>Longest name of a cluster.</summary>
    public const int MaximumNameLength = 53;

    private const string DefaultVersion = "17";

    private const string User = "app";

    private const int Port = 5432;

    /// <summary>The database.</summary>
    public static OwnDatabase Of(AppContext app, AppDatabase database)
    {
        var name = app.Name + Suffix;
        var secret = $"{User}.{name}.credentials.postgresql.acid.zalan.do";
        return new OwnDatabase(app.Object("acid.zalan.do/v1", "postgresql", name, ("spec", ObjectTree.Map(
            ("teamId", app.Name),
            ("numberOfInstances", (long)database.Replicas),
            ("postgresql", ObjectTree.Map(("version", database.Version ?? DefaultVersion))),
            ("volume", ObjectTree.Map(("size", database.Size), ("storageClass", database.StorageClass))),
            ("users", ObjectTree.Map((User, ObjectTree.Empty))),
            ("databases", ObjectTree.Map((User, User))),
            ("tolerations", DatabaseTolerations.Of(database.Tolerations)),
            ("enableLogicalBackup", database.Backup is null ? null : true),
            ("logicalBackupSchedule", database.Backup?.Schedule),
            ("logicalBackupRetention", database.Backup?.KeepDays is { } days ? string.Create(CultureInfo.InvariantCulture, $"{days} days") : null)))))
        {
            Variables = ValueMap.Of(
                ("PGDATABASE", User), ("PGHOST", name), ("PGPORT", Port.ToString(CultureInfo.InvariantCulture)), ("PGSSLMODE", "require")),
            Environment = [OwnDatabase.Secret("PGUSER", secret, "username"), OwnDatabase.Secret("PGPASSWORD", secret, "password")],
            Peers = [OwnDatabase.Peer(("application", "spilo"), ("cluster-name", name))],
            Ports = [Port],
        };
    }
}
