using LcncInfra.Catalog.Kinds;

namespace LcncInfra.Catalog.Apps;

/// <summary>How files write what an environment is for.</summary>
internal static class EnvironmentClassWords
{
    /// <summary>The words.</summary>
    public static Words<EnvironmentClass> All { get; } =
        new(("development", EnvironmentClass.Development), ("test", EnvironmentClass.Test), ("production", EnvironmentClass.Production));
}
