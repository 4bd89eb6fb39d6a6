namespace LcncInfra.Catalog.Registries;

/// <summary>The fields of a location that say what runs it.</summary>
internal static class RegistryWords
{
    public const string Harbor = "harbor";

    public const string Ecr = "ecr";

    public const string Acr = "acr";

    public const string ArtifactRegistry = "artifactRegistry";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Harbor, Ecr, Acr, ArtifactRegistry];
}
