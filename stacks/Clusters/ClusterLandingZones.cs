using LcncInfra.Catalog.Tenants;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.LandingZones;
using LcncInfra.Model.Names;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Makes on each cluster what teams get beside the namespaces of their workloads, which the GitOps repository brings.</summary>
/// <param name="declared">The environment.</param>
internal sealed class ClusterLandingZones(DeclaredEnvironment declared)
{
    /// <summary>Reports landing zones of what is not there.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        string[] clusterTypes = [.. declared.Catalog.ClusterTypes.Select(t => t.Value.Name)];
        string[] workspaces = [.. declared.Catalog.WorkloadRegistrations.Select(r => r.Value.Workspace).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] classes = [.. declared.Catalog.QuotaClasses.Select(c => c.Value.Name)];
        foreach (var zone in declared.Settings.LandingZones)
        {
            IEnumerable<(string Key, string Kind, string Name, string[] Known)> named =
            [
                ($"{zone.Key}.team", "workspace", zone.Team, workspaces),
                .. zone.ClusterTypes.Select(t => ($"{zone.Key}.clusterTypes", "ClusterType", t, clusterTypes)),
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
        }
    }

    /// <summary>Makes the landing zones of a cluster, after the agent that some of their objects are for.</summary>
    public void Create(ProvisionedCluster cluster, Resource? agent)
    {
        foreach (var zone in declared.Settings.LandingZones.Where(z => z.ClusterTypes.Count == 0 || z.ClusterTypes.Contains(cluster.ClusterType, StringComparer.Ordinal)))
        {
            var options = new ComponentResourceOptions { Provider = cluster.Provider };
            if (agent is not null)
            {
                options.DependsOn = agent;
            }

            _ = new LandingZone($"{cluster.ClusterName}-{zone.Team}", ArgsOf(zone, cluster), options);
        }
    }

    private LandingZoneArgs ArgsOf(LandingZoneSettings zone, ProvisionedCluster cluster) => new()
    {
        Team = zone.Team,
        Environment = declared.Catalog.Environment,
        Namespaces = [.. zone.Namespaces.Select(n => new LandingNamespace(n.Name, ClassOf(n.QuotaClass)))],
        Groups = zone.Groups,
        Agent = zone.HasAgent ? AgentOf(cluster) : TeamAgent.None,
        Repositories = zone.Repositories,
        IsProtected = declared.IsProduction,
    };

    private QuotaClass ClassOf(string name) => declared.Catalog.QuotaClasses.Select(c => c.Value).First(c => c.Name == name);

    private TeamAgent AgentOf(ProvisionedCluster cluster) => AgentKinds.Of(declared.ClusterTypeOf(cluster), declared.Settings.Agents) switch
    {
        AgentKinds.ArgoCd => TeamAgent.ArgoCd,
        AgentKinds.Flux => TeamAgent.Flux,
        _ => TeamAgent.None,
    };
}
