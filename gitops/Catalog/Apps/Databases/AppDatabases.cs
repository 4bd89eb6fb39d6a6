using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Databases;

/// <summary>What an app keeps its data in.</summary>
public sealed record AppDatabases
{
    /// <summary>Nothing.</summary>
    public static AppDatabases None { get; } = new();

    /// <summary>A PostgreSQL of its own, made by Zalando's operator; <see langword="null"/> if none.</summary>
    public AppDatabase? Postgres { get; init; }

    /// <summary>A Redis of its own, made by Spotahome's operator; <see langword="null"/> if none.</summary>
    public AppDatabase? Redis { get; init; }

    /// <summary>A RabbitMQ of its own, made by the cluster operator; <see langword="null"/> if none.</summary>
    public AppDatabase? RabbitMq { get; init; }

    /// <summary>Services that somebody else runs.</summary>
    public ValueList<ManagedDatabase> Managed { get; init; } = ValueList<ManagedDatabase>.Empty;
}
