namespace LcncInfra.Automation.Pipeline;

/// <summary>Where a release is built from, and where to.</summary>
/// <param name="Root">The folder of <c>Pulumi.yaml</c>.</param>
/// <param name="ControlPlane">The control plane, as programs are told it.</param>
/// <param name="Stacks">By environment, its stack; those that are missing are called as their environments.</param>
internal sealed record ReleasePlaces(string Root, string ControlPlane, IReadOnlyDictionary<string, string> Stacks);
