using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Templates;
using LcncInfra.Components.Agents;
using LcncInfra.Components.Clusters;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Installs the GitOps agent of each cluster, which follows the folder of the cluster's type.</summary>
/// <param name="declared">The environment.</param>
internal sealed class ClusterAgents(DeclaredEnvironment declared)
{
    private readonly RepositoryReference? _repository = declared.Catalog.GitOpsRepos.Select(r => r.Value.Target).FirstOrDefault();

    /// <summary>Reports cluster types whose clusters get none because nobody says which.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        var reached = declared.Catalog.Clusters.Where(c => c.Value.Provisioning is not null).Select(c => c.Value.ClusterType).ToHashSet(StringComparer.Ordinal);
        var key = DeclaredEnvironment.KeyOf(SettingKeys.Agents);
        foreach (var clusterType in declared.Catalog.ClusterTypes.Where(t => reached.Contains(t.Value.Name) && AgentKinds.Of(t.Value, declared.Settings.Agents) is null))
        {
            findings.Add(SettingDiagnostics.NoAgent(clusterType.At("spec.reconciler"), clusterType.Value.Name, clusterType.Value.Reconciler, key));
        }
    }

    /// <summary>Installs the agent of a cluster; <see langword="null"/> if it gets none.</summary>
    public ComponentResource? Install(ProvisionedCluster cluster)
    {
        var clusterType = declared.ClusterTypeOf(cluster);
        var kind = AgentKinds.Of(clusterType, declared.Settings.Agents);
        if (kind is null or AgentKinds.None || _repository is not { } repository)
        {
            return null;
        }

        var options = new ComponentResourceOptions { Provider = cluster.Provider };
        var root = RootOf(cluster, clusterType, kind);
        if (kind == AgentKinds.ArgoCd)
        {
            return new ArgoCd(
                $"{cluster.ClusterName}-argocd",
                new ArgoCdArgs
                {
                    Root = root,
                    Repository = repository.Repo,
                    Credentials = declared.Settings.Credentials,
                    Workspaces = declared.Settings.Workspaces,
                    IsHighlyAvailable = declared.IsProduction,
                    Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.ArgoCd),
                },
                options);
        }

        return new Flux(
            $"{cluster.ClusterName}-flux",
            new FluxArgs { Root = root, Credentials = declared.Settings.Credentials, Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.Flux) },
            options);
    }

    // Renderers of built-ins write the root beside what it follows; Templates know nothing of it.
    private AgentRoot RootOf(ProvisionedCluster cluster, ClusterType clusterType, string kind) => BuiltinTemplate.IsMeantBy(clusterType.Reconciler)
        ? AgentRoot.Of(declared.Generated, clusterType.Name, cluster.ClusterName)
        : AgentRoot.OfManifests([TemplateBootstrap.Write(declared.Catalog.Environment, clusterType.Name, AgentKinds.BuiltinOf(kind), _repository ?? throw new InvalidOperationException("There is no repository."))]);
}
