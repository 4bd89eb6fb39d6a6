namespace LcncInfra.Catalog.Apps;

/// <summary>What an environment is for.</summary>
public enum EnvironmentClass
{
    /// <summary>Work in progress.</summary>
    Development,

    /// <summary>Looking at what is meant for production.</summary>
    Test,

    /// <summary>What others depend on.</summary>
    Production,
}
