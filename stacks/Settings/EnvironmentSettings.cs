using System.Collections.Immutable;
using LcncInfra.Components.Agents;
using LcncInfra.Components.Charts;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Stacks.Settings;

/// <summary>What <c>Pulumi.STACK.yaml</c> says about an environment.</summary>
/// <param name="Environment">Its name in the control plane; the stack's name unless another is given.</param>
/// <param name="ControlPlane">A folder below that of <c>Pulumi.yaml</c>, or <c>git+PATH-or-URL[#REF]</c>, as written: the same on every machine.</param>
internal sealed record EnvironmentSettings(string Environment, string ControlPlane)
{
    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The lock, as written; <see langword="null"/> for the one beside the control plane.</summary>
    public string? Lock { get; init; }

    /// <summary>Where what is published can be read, as written; <see langword="null"/> if nobody says.</summary>
    public string? Published { get; init; }

    /// <summary>Where the environment is published, and how.</summary>
    public PublishSettings Publish { get; init; } = new();

    /// <summary>The facts that are published; <see langword="null"/> for all.</summary>
    public ValueList<string>? Facts { get; init; }

    /// <summary>The agent for which a Template of reconcilers writes, by the Template's name.</summary>
    public ValueMap Agents { get; init; } = ValueMap.Empty;

    /// <summary>How agents read the GitOps repository; <see langword="null"/> if anyone can.</summary>
    public RepositoryCredentials? Credentials { get; init; }

    /// <summary>Who sees which workspace in the agents' interfaces.</summary>
    public ValueList<WorkspaceAccess> Workspaces { get; init; } = [];

    /// <summary>Where charts come from, by the component that installs them.</summary>
    public ImmutableDictionary<string, ChartSource> Charts { get; init; } = ImmutableDictionary<string, ChartSource>.Empty;

    /// <summary>Where secrets are kept, by the name of a cluster or of a cluster type.</summary>
    public ImmutableDictionary<string, StoreSettings> SecretStores { get; init; } = ImmutableDictionary<string, StoreSettings>.Empty;

    /// <summary>As whom KEDA looks at clouds, by the name of a cluster or of a cluster type.</summary>
    public ImmutableDictionary<string, StoreSettings> ScalingIdentities { get; init; } = ImmutableDictionary<string, StoreSettings>.Empty;

    /// <summary>What teams get beside what the GitOps repository brings them.</summary>
    public ValueList<LandingZoneSettings> LandingZones { get; init; } = [];

    /// <summary>What the locations of the registry need, by their names.</summary>
    public ImmutableDictionary<string, ValueMap> RegistryPlaces { get; init; } = ImmutableDictionary<string, ValueMap>.Empty;

    /// <summary>What opens registries, by the names that the control plane uses.</summary>
    public ImmutableDictionary<string, RegistryCredentials> RegistryCredentials { get; init; } = ImmutableDictionary<string, RegistryCredentials>.Empty;

    /// <summary>Passwords of tokens that the registry's cloud made, by the clusters that pull with them.</summary>
    public SecretTexts RegistryTokens { get; init; } = SecretTexts.Of([]);

    /// <summary>Namespaces whose pods pull by a secret, by the name of a cluster or of a cluster type, where no operator copies it into all.</summary>
    public ImmutableDictionary<string, ValueList<string>> PullNamespaces { get; init; } = ImmutableDictionary<string, ValueList<string>>.Empty;

    /// <summary>Password of Harbor's administrator, a secret; <see langword="null"/> if nobody wrote it.</summary>
    public Input<string>? HarborPassword { get; init; }

    /// <summary>What passwords of Harbor are derived from, a secret; <see langword="null"/> if nobody wrote it.</summary>
    public Input<string>? HarborKey { get; init; }

    /// <summary>Access to clusters that exist.</summary>
    public SecretTexts Kubeconfigs { get; init; } = SecretTexts.Of([]);

    /// <summary>The control plane as this process finds it, wherever it was started.</summary>
    public string Located => Rooted(ControlPlane);

    /// <summary>A path of the settings as this process finds it.</summary>
    public string Rooted(string path) => path.StartsWith("git+", StringComparison.Ordinal) ? path : Path.Combine(Root, path);
}
