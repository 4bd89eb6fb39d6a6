namespace LcncInfra.Rendering.Manifests;

/// <summary>The file that manifests are rendered for, as messages call it.</summary>
/// <param name="Assignment"><c>clusterType/deploymentTarget</c>.</param>
/// <param name="Name">The file's name.</param>
internal sealed record ManifestFile(string Assignment, string Name)
{
    /// <summary>Whether it must be YAML.</summary>
    public bool IsYaml => Name.EndsWith(".yaml", StringComparison.Ordinal);
}
