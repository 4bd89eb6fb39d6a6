using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>What runs a registry at a location.</summary>
public abstract record RegistryProvider
{
    private RegistryProvider()
    {
    }

    /// <summary>As messages call it, and as the field is called.</summary>
    public abstract string Word { get; }

    /// <summary>The host that images are pulled from.</summary>
    public abstract string HostIn(string region);

    /// <summary>What projects are below.</summary>
    public virtual string RootIn(string region) => HostIn(region);

    /// <summary>Harbor on one of the platform's own clusters.</summary>
    /// <param name="Cluster">The Cluster that it is installed on.</param>
    /// <param name="Host">Its host name.</param>
    public sealed record Harbor(string Cluster, string Host) : RegistryProvider
    {
        /// <inheritdoc/>
        public override string Word => RegistryWords.Harbor;

        /// <inheritdoc/>
        public override string HostIn(string region) => Host;
    }

    /// <summary>Amazon's Elastic Container Registry.</summary>
    /// <param name="Account">Number of the account.</param>
    public sealed record Ecr(string Account) : RegistryProvider
    {
        /// <inheritdoc/>
        public override string Word => RegistryWords.Ecr;

        /// <inheritdoc/>
        public override string HostIn(string region) =>
            $"{Account}.dkr.ecr.{region}.amazonaws.com{(region.StartsWith("cn-", StringComparison.Ordinal) ? ".cn" : string.Empty)}";
    }

    /// <summary>Azure Container Registry.</summary>
    /// <param name="RegistryName">Its name, the only one in the world.</param>
    /// <param name="ResourceGroup">The group it is in.</param>
    public sealed record Acr(string RegistryName, string ResourceGroup) : RegistryProvider
    {
        /// <summary>Regions that Azure copies it to; clusters there pull by the same name.</summary>
        public ValueList<string> Replicas { get; init; } = [];

        /// <inheritdoc/>
        public override string Word => RegistryWords.Acr;

        /// <inheritdoc/>
        public override string HostIn(string region) => $"{RegistryName.ToLowerInvariant()}.azurecr.io";
    }

    /// <summary>Google's Artifact Registry.</summary>
    /// <param name="Project">The project of Google Cloud.</param>
    public sealed record ArtifactRegistry(string Project) : RegistryProvider
    {
        /// <inheritdoc/>
        public override string Word => RegistryWords.ArtifactRegistry;

        /// <inheritdoc/>
        public override string HostIn(string region) => $"{region}-docker.pkg.dev";

        /// <inheritdoc/>
        public override string RootIn(string region) => $"{HostIn(region)}/{Project}";
    }
}
