using LcncInfra.Model.Collections;

namespace LcncInfra.Cli.WhatIf;

/// <summary>A deployment target whose cluster types would change.</summary>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="Leaves">Cluster types it would leave, each with the reason.</param>
/// <param name="Joins">Cluster types it would come to, each with the reason.</param>
internal sealed record MovedTarget(
    string DeploymentTarget, ValueList<(string ClusterType, string Reason)> Leaves, ValueList<(string ClusterType, string Reason)> Joins);
