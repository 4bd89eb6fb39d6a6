using System.Collections.Immutable;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Repositories;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using Pulumi;

namespace LcncInfra.Stacks.Publication;

/// <summary>What an environment publishes.</summary>
/// <param name="Rendering">Digest of the rendering; empty if nothing is published.</param>
/// <param name="UnknownFacts">The facts that are not known yet.</param>
internal sealed record EnvironmentPublication(Output<string> Rendering, Output<ImmutableArray<string>> UnknownFacts)
{
    /// <summary>The name of the resource.</summary>
    public const string Name = "gitops";

    /// <summary>Publishes an environment with what its clusters and registry are, if it names a GitOpsRepo.</summary>
    public static EnvironmentPublication Create(DeclaredEnvironment declared, ControlPlaneRendering rendering, (IReadOnlyList<BuiltCluster> Clusters, MirroredRegistry? Registry) built)
    {
        if (declared.Catalog.GitOpsRepos.Count == 0)
        {
            return new(Output.Create(string.Empty), Output.Create(ImmutableArray<string>.Empty));
        }

        var (settings, publish) = (declared.Settings, declared.Settings.Publish);
        var repository = new GitOpsRepository(Name, new GitOpsRepositoryArgs
        {
            Environment = settings.Environment,
            ControlPlane = settings.ControlPlane,
            Rendering = rendering,
            FactsFolder = publish.FactsFolder,
            Facts = EnvironmentFacts.Of(settings, built.Clusters, built.Registry),
            Repository = publish.Repository,
            Branch = publish.Branch,
            Lock = settings.Lock,
            Provider = publish.Provider,
            IsDirect = publish.IsDirect,
            Lcnc = publish.Lcnc,
        });
        return new(repository.Rendering, repository.UnknownFacts);
    }
}
