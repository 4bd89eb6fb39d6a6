using LcncInfra.Model.Collections;

namespace LcncInfra.Components.Agents;

/// <summary>Who sees and syncs what of a workspace in an agent's interface.</summary>
/// <param name="Workspace">The workspace, which has a project of its name.</param>
/// <param name="Groups">Groups of the identity provider.</param>
public sealed record WorkspaceAccess(string Workspace, ValueList<string> Groups);
