using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Databases;

/// <summary>What an app keeps its data in: databases of its own, made by operators, and services that somebody else runs.</summary>
public sealed class DatabasesPart : AppPart
{
    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app) => Own(app).Select(o => o.Database);

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var own = Own(app).ToList();
        return new PodPart
        {
            Variables = ValueMap.Of(own.SelectMany(o => o.Variables).Concat(app.Spec.Databases.Managed.SelectMany(m => ManagedDatabases.Variables(app, m)))),
            Environment = [.. own.SelectMany(o => o.Environment)],
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<NetworkRule> Network(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return Own(app).Select(o => new NetworkRule(IsIngress: false, o.Peers, o.Ports));
    }

    private static IEnumerable<OwnDatabase> Own(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var databases = app.Spec.Databases;
        (AppDatabase? Database, Func<AppContext, AppDatabase, OwnDatabase> Make)[] all =
            [(databases.Postgres, Postgres.Of), (databases.Redis, Redis.Of), (databases.RabbitMq, RabbitMq.Of)];
        foreach (var (database, make) in all)
        {
            if (database is not null)
            {
                yield return make(app, database);
            }
        }
    }
}
