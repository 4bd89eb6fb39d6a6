namespace LcncInfra.Automation.Engine;

/// <summary>A project of Pulumi on disk.</summary>
/// <param name="Folder">The folder of its <c>Pulumi.yaml</c>.</param>
/// <param name="Name">Its name.</param>
internal sealed record PulumiProject(string Folder, string Name);
