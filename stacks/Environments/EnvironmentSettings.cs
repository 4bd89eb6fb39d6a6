using System.Collections.Immutable;
using Pulumi;

namespace LcncInfra.Stacks.Environments;

/// <summary>What <c>Pulumi.STACK.yaml</c> says about an environment.</summary>
/// <param name="Environment">Its name in the control plane; the stack's name unless another is given.</param>
/// <param name="ControlPlane">A folder, or <c>git+PATH-or-URL[#REF]</c>.</param>
internal sealed record EnvironmentSettings(string Environment, string ControlPlane)
{
    /// <summary>Access to clusters that exist, by the clusters' names; <see langword="null"/> if no cluster is to be reached.</summary>
    public Output<ImmutableDictionary<string, string>>? Kubeconfigs { get; init; }

    /// <summary>Reads the configuration of the program that runs.</summary>
    public static EnvironmentSettings Read()
    {
        var config = new Config();
        var controlPlane = config.Require("controlPlane");
        return new(config.Get("environment") ?? Deployment.Instance.StackName, Rooted(controlPlane))
        {
            Kubeconfigs = config.GetSecretObject<ImmutableDictionary<string, string>>("kubeconfigs"),
        };
    }

    // Folders are meant from where Pulumi.yaml is, wherever the program was started.
    private static string Rooted(string controlPlane) =>
        controlPlane.StartsWith("git+", StringComparison.Ordinal) ? controlPlane : Path.Combine(Deployment.Instance.RootDirectory, controlPlane);
}
