using System.Collections.Immutable;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.LandingZones;
using LcncInfra.Stacks.Publication;
using LcncInfra.Stacks.Registries;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Environments;

/// <summary>One environment of the control plane, and nothing else than what it declares.</summary>
public sealed class EnvironmentStack : Stack
{
    /// <summary>The environment of the stack that Pulumi runs.</summary>
    public EnvironmentStack()
        : this(null, null)
    {
    }

    /// <summary>The environment, with options for everything in it.</summary>
    /// <param name="options">The options.</param>
    /// <param name="findings">Takes what is wrong with the settings; <see langword="null"/> to tell the engine.</param>
    internal EnvironmentStack(StackOptions? options, SettingFindings? findings)
        : base(options)
    {
        var found = findings ?? SettingFindings.OfRun();
        var settings = new EnvironmentSettingsReader(found).Read();
        found.Stop();
        var rendering = new ControlPlaneRendering(settings, found);
        var declared = DeclaredEnvironment.Read(settings, rendering);
        EnvironmentChecks.Check(declared, found);
        found.Stop();

        var (clusters, keys) = EnvironmentClusters.Create(declared);
        var images = EnvironmentImages.Of(declared.Generated);
        var registry = EnvironmentRegistry.Create(declared, clusters, images);
        new EnvironmentLandingZones(declared, clusters, registry).Create();
        var publication = EnvironmentPublication.Create(declared, rendering, (clusters, registry?.Made));
        Environment = Output.Create(declared.Catalog.Environment);
        Clusters = Output.Create(clusters.Select(c => c.Name).ToImmutableArray());
        Endpoints = Values(clusters, c => c.Cluster.Endpoint);
        OidcIssuers = Values(clusters, c => c.Cluster.OidcIssuer);
        Kubeconfigs = Output.CreateSecret(Values(clusters, c => c.Cluster.Kubeconfig));
        SecretStores = Values([.. clusters.Where(c => c.SecretStore is not null)], c => c.SecretStore ?? Output.Create(string.Empty));
        RegistryHosts = registry?.Made.Hosts ?? Output.Create(ImmutableDictionary<string, string>.Empty);
        Images = Output.Create(images.Pulled);
        BundledImages = Output.Create(images.Bundled);
        SecretKeys = Output.All(keys.Values).Apply(known => keys.Keys.Zip(known, KeyValuePair.Create).ToImmutableDictionary(StringComparer.Ordinal));
        Rendering = publication.Rendering;
        UnknownFacts = publication.UnknownFacts;
    }

    /// <summary>The environment's name.</summary>
    [Output("environment")]
    public Output<string> Environment { get; private set; }

    /// <summary>The names of the clusters that this stack makes or reaches, in ordinal order.</summary>
    [Output("clusters")]
    public Output<ImmutableArray<string>> Clusters { get; private set; }

    /// <summary>URLs of the clusters' API servers, by name.</summary>
    [Output("endpoints")]
    public Output<ImmutableDictionary<string, string>> Endpoints { get; private set; }

    /// <summary>Issuers of the clusters' service account tokens, by name; empty where nothing trusts one.</summary>
    [Output("oidcIssuers")]
    public Output<ImmutableDictionary<string, string>> OidcIssuers { get; private set; }

    /// <summary>Access to the clusters, by name; a secret.</summary>
    [Output("kubeconfigs")]
    public Output<ImmutableDictionary<string, string>> Kubeconfigs { get; private set; }

    /// <summary>Names of the ClusterSecretStores, by the clusters that have one.</summary>
    [Output("secretStores")]
    public Output<ImmutableDictionary<string, string>> SecretStores { get; private set; }

    /// <summary>Hosts that cluster types pull images from, by their names; empty without a registry.</summary>
    [Output("registryHosts")]
    public Output<ImmutableDictionary<string, string>> RegistryHosts { get; private set; }

    /// <summary>The images that each cluster type must have, by its name, where its manifests are rendered.</summary>
    [Output("images")]
    public Output<ImmutableDictionary<string, ImmutableArray<string>>> Images { get; private set; }

    /// <summary>The images for the signed bundle of each cluster type that no network reaches, by its name, where its manifests are rendered.</summary>
    [Output("bundledImages")]
    public Output<ImmutableDictionary<string, ImmutableArray<string>>> BundledImages { get; private set; }

    /// <summary>The keys that the environment's secrets are to be encrypted with, by cloud, account and region.</summary>
    [Output("secretKeys")]
    public Output<ImmutableDictionary<string, string>> SecretKeys { get; private set; }

    /// <summary>Digest of the rendering that is published; empty if nothing is.</summary>
    [Output("rendering")]
    public Output<string> Rendering { get; private set; }

    /// <summary>The facts that are not known yet, as <c>cluster type/key</c>; empty after an update.</summary>
    [Output("unknownFacts")]
    public Output<ImmutableArray<string>> UnknownFacts { get; private set; }

    private static Output<ImmutableDictionary<string, string>> Values(IReadOnlyList<BuiltCluster> clusters, Func<BuiltCluster, Output<string>> of) => Output
        .All(clusters.Select(of))
        .Apply(known => clusters.Zip(known, (cluster, value) => KeyValuePair.Create(cluster.Name, value)).ToImmutableDictionary(StringComparer.Ordinal));
}
