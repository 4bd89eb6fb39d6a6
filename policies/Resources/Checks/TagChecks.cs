using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>Registries refuse to move tags of images.</summary>
internal static class TagChecks
{
    private const string Movable = "its tags can be moved";

    /// <summary>Of the policy about tags of images.</summary>
    public static IReadOnlyList<ResourceCheck> Immutable { get; } =
    [
        ResourceCheck.Begins(ResourceTypes.EcrRepository, "imageTagMutability", "IMMUTABLE", Movable),
        ResourceCheck.Begins(ResourceTypes.EcrTemplate, "imageTagMutability", "IMMUTABLE", "tags in repositories made by it can be moved").Where(HoldsPushes),
        ResourceCheck.True(ResourceTypes.ArtifactRepository, "dockerConfig.immutableTags", Movable).Where(HoldsImages),
        // Azure locks images one by one, which no plan shows.
        new(ResourceTypes.Acr, _ => new Verdict.Open("locks of single images")),
    ];

    // Copies of others have the tags that the others have.
    private static bool HoldsPushes(PlannedResource template) =>
        Inputs.Find(template, "appliedFors") is not PlannedValue.List list || list.Items.Any(item => item is not PlannedValue.Text { Value: "PULL_THROUGH_CACHE" });

    // What only passes on has the tags of what stands behind it.
    private static bool HoldsImages(PlannedResource repository) =>
        string.Equals(Inputs.Text(repository, "format"), "DOCKER", StringComparison.OrdinalIgnoreCase) && Inputs.Text(repository, "mode") is null or "STANDARD_REPOSITORY";
}
