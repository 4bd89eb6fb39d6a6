namespace LcncInfra.Catalog.Loading;

/// <summary>The names that references may point at, also of objects that could not be read whole: what is wrong with those is said
/// once.</summary>
internal sealed class DefinedNames(CatalogBuilder builder, IReadOnlyCollection<string>? environments)
{
    /// <summary>The Templates.</summary>
    public IReadOnlySet<string> Templates { get; } = builder.NamesOf("Template");

    /// <summary>The ClusterTypes.</summary>
    public IReadOnlySet<string> ClusterTypes { get; } = builder.NamesOf("ClusterType");

    /// <summary>The Workloads.</summary>
    public IReadOnlySet<string> Workloads { get; } = builder.NamesOf("Workload");

    /// <summary>The ConfigSchemas.</summary>
    public IReadOnlySet<string> ConfigSchemas { get; } = builder.NamesOf("ConfigSchema");

    /// <summary>The QuotaClasses.</summary>
    public IReadOnlySet<string> QuotaClasses { get; } = builder.NamesOf("QuotaClass");

    /// <summary>The listed environments; <see langword="null"/> if nothing lists them.</summary>
    public IReadOnlyCollection<string>? Environments { get; } = environments;
}
