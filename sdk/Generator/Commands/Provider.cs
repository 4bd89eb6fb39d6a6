namespace LcncInfra.Generator.Commands;

/// <summary>A provider, and the project that stands in for it.</summary>
/// <param name="Package">Its npm package, without <c>@pulumi/</c>.</param>
/// <param name="Project">Its NuGet package, which is also the project and the outermost namespace.</param>
internal sealed record Provider(string Package, string Project)
{
    /// <summary>All providers in use.</summary>
    public static IReadOnlyList<Provider> All { get; } =
    [
        new("aws", "Pulumi.Aws"),
        new("azure-native", "Pulumi.AzureNative"),
        new("command", "Pulumi.Command"),
        new("gcp", "Pulumi.Gcp"),
        new("kubernetes", "Pulumi.Kubernetes"),
    ];
}
