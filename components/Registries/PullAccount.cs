using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>An account of a registry that may pull.</summary>
/// <param name="Host">The registry.</param>
/// <param name="Username">Its name.</param>
/// <param name="Password">Its password, a secret.</param>
internal sealed record PullAccount(Output<string> Host, Input<string> Username, Input<string> Password);
