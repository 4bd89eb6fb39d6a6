namespace LcncInfra.Catalog.Sources;

/// <summary>What brought files into an environment.</summary>
public enum SourceKind
{
    /// <summary>The list of environments, <c>.environments/</c>.</summary>
    EnvironmentList,

    /// <summary>The environment's own folder or branch.</summary>
    Environment,

    /// <summary>A BaseRepo.</summary>
    BaseRepo,

    /// <summary>A WorkloadRegistration.</summary>
    WorkloadRegistration,

    /// <summary>Facts from provisioning.</summary>
    Facts,

    /// <summary>Placement tests, which are checked and never part of what is generated.</summary>
    Tests,

    /// <summary>The definition of a low-code app, from which a workload is generated.</summary>
    App,

    /// <summary>Flows and approvals, <c>.promotion/</c>, which are never part of what is generated.</summary>
    Promotion,

    /// <summary>Price lists, which are reckoned with and never part of what is generated.</summary>
    Prices,
}
