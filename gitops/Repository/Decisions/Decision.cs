using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Decisions;

/// <summary>One assignment as the decisions file records it.</summary>
/// <param name="ClusterType">Where the target goes.</param>
/// <param name="DeploymentTarget">What goes there.</param>
/// <param name="Policies">The policies that asked for it.</param>
/// <param name="Configuration">The version of its configuration snapshot.</param>
public sealed record Decision(string ClusterType, string DeploymentTarget, ValueList<string> Policies, string Configuration);
