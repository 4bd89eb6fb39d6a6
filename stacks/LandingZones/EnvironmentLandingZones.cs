using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.LandingZones;
using LcncInfra.Model.Names;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Registries;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.LandingZones;

/// <summary>Makes on each cluster what teams get beside the namespaces of their workloads, which the GitOps repository brings.</summary>
/// <param name="declared">The environment.</param>
/// <param name="clusters">Its clusters.</param>
/// <param name="registry">Its registry; <see langword="null"/> for none.</param>
internal sealed class EnvironmentLandingZones(DeclaredEnvironment declared, IReadOnlyList<BuiltCluster> clusters, BuiltRegistry? registry)
{
    /// <summary>Reports landing zones of what is not there.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        string[] clusterTypes = [.. declared.Catalog.ClusterTypes.Select(t => t.Value.Name)];
        string[] workspaces = [.. declared.Catalog.WorkloadRegistrations.Select(r => r.Value.Workspace).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] classes = [.. declared.Catalog.QuotaClasses.Select(c => c.Value.Name)];
        string[] projects = [.. declared.Catalog.Registries.SelectMany(r => r.Value.Projects).Select(p => p.Name)];
        foreach (var zone in declared.Settings.LandingZones)
        {
            IEnumerable<(string Key, string Kind, string Name, string[] Known)> named =
            [
                ($"{zone.Key}.team", "workspace", zone.Team, workspaces),
                .. zone.ClusterTypes.Select(t => ($"{zone.Key}.clusterTypes", "ClusterType", t, clusterTypes)),
                .. zone.HasRegistry ? [($"{zone.Key}.registry", "project of the Registry", zone.Team, projects)] : Array.Empty<(string, string, string, string[])>(),
                .. zone.Namespaces.Select(n => ($"{zone.Key}.namespaces.{n.Name}", "QuotaClass", n.QuotaClass, classes)),
            ];
            foreach (var (key, kind, name, known) in named.Where(n => n.Name.Length > 0 && !n.Known.Contains(n.Name, StringComparer.Ordinal)))
            {
                findings.Add(SettingDiagnostics.UnknownName(findings.At(key), key, kind, known));
            }

            foreach (var space in zone.Namespaces.Where(n => !ResourceName.IsLabel($"{zone.Team}-{n.Name}")))
            {
                var key = $"{zone.Key}.namespaces.{space.Name}";
                findings.Add(SettingDiagnostics.WrongShape(findings.At(key), key, $"called so that '{zone.Team}-NAME' is the name of a namespace"));
            }

            CheckSecrets(declared, zone, findings);
        }
    }

    private static void CheckSecrets(DeclaredEnvironment declared, LandingZoneSettings zone, SettingFindings findings)
    {
        foreach (var cluster in declared.Catalog.Clusters.Select(c => c.Value).Where(c => c.Provisioning is not null && zone.Secrets is not null && zone.IsOn(c.ClusterType)))
        {
            if (!ClusterStores.IsInstalled(declared, cluster.Name, cluster.ClusterType))
            {
                var key = $"{zone.Key}.secrets";
                findings.Add(SettingDiagnostics.NoOperator(findings.At(key), key, cluster.Name));
            }
        }
    }

    /// <summary>Makes them, after the agents and the registry that some of their objects are for.</summary>
    public void Create()
    {
        foreach (var zone in declared.Settings.LandingZones)
        {
            foreach (var (index, built) in clusters.Where(c => zone.IsOn(c.Cluster.ClusterType)).Index())
            {
                _ = new LandingZone($"{built.Name}-{zone.Team}", ArgsOf(zone, built, index == 0), OptionsOf(zone, built));
            }
        }
    }

    private ComponentResourceOptions OptionsOf(LandingZoneSettings zone, BuiltCluster built)
    {
        Resource?[] before = [built.Agent, zone.Secrets is null ? null : built.Secrets, zone.HasRegistry ? registry?.Made : null];
        var options = new ComponentResourceOptions { DependsOn = before.OfType<Resource>().ToArray(), Providers = { built.Cluster.Provider } };
        if (zone.HasRegistry && registry is { Declared.Primary: var primary } && registry.Places.ProviderOf(primary) is { } provider && primary.Provider is RegistryProvider.Acr)
        {
            options.Providers.Add(provider);
        }

        return options;
    }

    private LandingZoneArgs ArgsOf(LandingZoneSettings zone, BuiltCluster built, bool isFirst) => new()
    {
        Team = zone.Team,
        Environment = declared.Catalog.Environment,
        Namespaces = [.. zone.Namespaces.Select(n => new LandingNamespace(n.Name, ClassOf(n.QuotaClass)))],
        Groups = zone.Groups,
        Secrets = zone.Secrets is { } secrets && built.Secrets is not null ? new ClusterStores(declared).TeamBackend(secrets, built.Cluster, zone.Team) : null,
        Registry = zone.HasRegistry && registry is not null ? RegistryOf(zone, registry, isFirst) : null,
        Agent = zone.HasAgent ? AgentOf(built.Cluster) : TeamAgent.None,
        Repositories = zone.Repositories,
        IsProtected = declared.IsProduction,
    };

    // The registry has the project already. Who pushes is said once, with the team's first cluster.
    private TeamRegistry RegistryOf(LandingZoneSettings zone, BuiltRegistry built, bool isFirst)
    {
        var primary = built.Declared.Primary;
        return (primary.Provider, isFirst) switch
        {
            (RegistryProvider.Harbor harbor, true) => new TeamRegistry.Harbor
            {
                Host = harbor.Host,
                Cluster = clusters.First(c => c.Name == harbor.Cluster).Cluster.Provider,
                Groups = [.. zone.Groups.Where(g => g.ClusterRole is "admin" or "edit").Select(g => g.Group)],
            },
            (RegistryProvider.Acr acr, true) => new TeamRegistry.Azure { Host = built.Made.LocationHosts[primary.Name], RegistryName = acr.RegistryName, ResourceGroup = acr.ResourceGroup },
            _ => new TeamRegistry.Existing { Prefix = Output.Format($"{built.Made.LocationRoots[primary.Name]}/{zone.Team}") },
        };
    }

    private QuotaClass ClassOf(string name) => declared.Catalog.QuotaClasses.Select(c => c.Value).First(c => c.Name == name);

    private TeamAgent AgentOf(ProvisionedCluster cluster) => AgentKinds.Of(declared.ClusterTypeOf(cluster), declared.Settings.Agents) switch
    {
        AgentKinds.ArgoCd => TeamAgent.ArgoCd,
        AgentKinds.Flux => TeamAgent.Flux,
        _ => TeamAgent.None,
    };
}
