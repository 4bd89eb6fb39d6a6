using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.LandingZones;
using LcncInfra.Stacks.Registries;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Environments;

/// <summary>Holds the settings of a stack against what its environment consists of.</summary>
internal static class EnvironmentChecks
{
    /// <summary>Reports settings about what is not there, and what is there without the settings that it needs.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        CheckNames(declared, findings);
        EnvironmentClusters.Check(declared, findings);
        ClusterStores.Check(declared, findings);
        EnvironmentLandingZones.Check(declared, findings);
        ClusterPulls.Check(declared, findings);
        RegistryPlaces.Check(declared, findings);
        if (declared.Catalog.GitOpsRepos.Count == 0)
        {
            findings.Add(SettingDiagnostics.NoRepository(SourceSpan.None, declared.Catalog.Environment));
        }
        else
        {
            ClusterAgents.Check(declared, findings);
        }
    }

    private static void CheckNames(DeclaredEnvironment declared, SettingFindings findings)
    {
        var catalog = declared.Catalog;
        string[] clusterTypes = [.. catalog.ClusterTypes.Select(t => t.Value.Name)];
        string[] clusters = [.. catalog.Clusters.Where(c => c.Value.Provisioning is not null).Select(c => c.Value.Name)];
        string[] reconcilers = [.. catalog.ClusterTypes.Select(t => t.Value.Reconciler).Distinct(StringComparer.Ordinal)];
        string[] workspaces = [.. catalog.WorkloadRegistrations.Select(r => r.Value.Workspace).OfType<string>().Distinct(StringComparer.Ordinal)];
        (string Setting, string Kind, IEnumerable<string> Names, string[] Known)[] all =
        [
            (SettingKeys.SecretStores, "cluster or ClusterType", declared.Settings.SecretStores.Keys, [.. clusters, .. clusterTypes]),
            (SettingKeys.RegistryPlaces, "location of the Registry", declared.Settings.RegistryPlaces.Keys, [.. catalog.Registries.SelectMany(r => r.Value.Locations).Select(l => l.Name)]),
            (SettingKeys.ScalingIdentities, "cluster or ClusterType", declared.Settings.ScalingIdentities.Keys, [.. clusters, .. clusterTypes]),
            (SettingKeys.PullNamespaces, "cluster or ClusterType", declared.Settings.PullNamespaces.Keys, [.. clusters, .. clusterTypes]),
            (SettingKeys.Agents, "reconciler", declared.Settings.Agents.Keys, reconcilers),
            (SettingKeys.Workspaces, "workspace", declared.Settings.Workspaces.Select(w => w.Workspace), workspaces),
        ];
        foreach (var (setting, kind, names, known) in all)
        {
            foreach (var name in names.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                var key = $"{DeclaredEnvironment.KeyOf(setting)}.{name}";
                findings.Add(SettingDiagnostics.UnknownName(findings.At(key), key, kind, known));
            }
        }
    }
}
