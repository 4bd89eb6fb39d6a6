namespace LcncInfra.Catalog.Tenants;

/// <summary>What the namespaces of one workspace come with in an environment.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Namespaces">What is different there.</param>
public sealed record WorkspaceSettings(string Workspace, NamespaceSettings Namespaces);
