using System.Text;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Tests;

/// <summary>Writes a catalog as text that can be compared and read.</summary>
public static class CatalogText
{
    public static string Of(EnvironmentCatalog? catalog)
    {
        if (catalog is null)
        {
            return "no catalog\n";
        }

        var text = new StringBuilder();
        text.Append("environment ").Append(catalog.Environment).Append('\n');
        Write(text, "source", catalog.Sources.Select(s => $"{s.Kind} {s.Name} {s.Revision}"));
        Write(text, "BaseRepo", catalog.BaseRepos, b => $"{b.Name} {b.Source} {b.Commit}");
        Write(text, "GitOpsRepo", catalog.GitOpsRepos, g => $"{g.Name} {g.Target}");
        Write(text, "ClusterType", catalog.ClusterTypes, c => $"{c.Name} {Map(c.Labels)} {c.Reconciler} {c.NamespaceService} {c.ConfigType ?? "null"}");
        Write(text, "Template", catalog.Templates, t =>
            $"{t.Name} {t.Type} {t.ContentType ?? "null"} [{string.Join(", ", t.Manifests.Select(Manifest))}]{(t.AllowsNestedTemplates ? " nested" : "")}");
        Write(text, "WorkloadRegistration", catalog.WorkloadRegistrations, r => $"{r.Name} {r.Source} {r.Workspace ?? "null"}");
        Write(text, "Workload", catalog.Workloads, w => $"{w.Name} {Map(w.Labels)} {w.DeploymentTargets.Count} targets [{string.Join(", ", w.ConfigSchemas)}]");
        Write(text, "DeploymentTarget", catalog.DeploymentTargets, d =>
            $"{d.Name} of {d.Workload} in '{d.Workspace}' {Map(d.Labels)} {Map(d.Manifests)} [{string.Join(", ", d.ConfigSchemas)}]");
        Write(text, "SchedulingPolicy", catalog.SchedulingPolicies, p => $"{p.Name} {p.Workspace ?? "null"} ({p.DeploymentTargets}) -> ({p.ClusterTypes})");
        Write(text, "PlacementPolicy", catalog.PlacementPolicies, p =>
            $"{p.Name} {p.Workspace ?? "null"} ({p.DeploymentTargets}) -> {p.Count} priority {p.Priority} required [{string.Join("; ", p.Required)}]"
            + $" preferred [{string.Join("; ", p.Preferred.Select(t => $"{t.Term} weight {t.Weight}"))}] spread [{string.Join("; ", p.Spread)}]"
            + $" antiAffinity [{string.Join("; ", p.AntiAffinity)}]");
        Write(text, "ClusterTypeProfile", catalog.ClusterTypeProfiles, p =>
            $"{p.Name} [{string.Join(", ", p.Taints)}] [{string.Join(", ", p.Allocatable)}] {Map(p.Properties)} {p.Region ?? "null"}");
        Write(text, "Cluster", catalog.Clusters, c => $"{c.Name} of {c.ClusterType} {Map(c.Labels)} {c.Region ?? "null"} {Map(c.Properties)}{(c.Site is null ? string.Empty : $" at {c.Site}")}{(c.Values.Count == 0 ? string.Empty : $" {Map(c.Values)}")}{(c.Provisioning is null ? string.Empty : $" by {c.Provisioning}")}");
        Write(text, "WorkloadRequirements", catalog.WorkloadRequirements, r =>
            $"{r.Name} [{string.Join(", ", r.Residency)}] [{string.Join(", ", r.Requests)}] [{string.Join(", ", r.Tolerations)}]");
        Write(text, "QuotaClass", catalog.QuotaClasses, q => $"{q.Name} [{string.Join(", ", q.Hard)}] [{string.Join(", ", q.Containers.Default)}; {string.Join(", ", q.Containers.DefaultRequest)}] [{string.Join(", ", q.Workspaces)}]");
        Write(text, "Registry", catalog.Registries, r => $"{r.Name} {RegistryText.Of(r)}");
        foreach (var (clusterType, location) in RegistryChoice.Of(catalog))
        {
            text.Append("pull ").Append(clusterType).Append(" from ").Append(location).Append('\n');
        }

        Write(text, "PolicySet", catalog.PolicySets, p =>
            $"{p.Name} [{string.Join(", ", p.Environments)}] [{string.Join("; ", p.Policies.Select(c => $"{c.Policy} {c.Level} [{string.Join(", ", c.Classes)}]"))}]"
            + $" [{string.Join(", ", p.AllowedRegistries)}] [{string.Join(", ", p.RequiredLabels)}] [{string.Join(", ", p.RequiredTags)}] [{string.Join(", ", p.Regions)}] ({p.TierOne?.ToString() ?? "null"})");
        Write(text, "Waiver", catalog.Waivers, w =>
            $"{w.Name} {w.Policy} until {w.Expires:O} by {w.Owner}: {w.Reason} [{string.Join(", ", w.Match.Environments)}] [{string.Join(", ", w.Match.ClusterTypes)}] ({w.Match.ClusterTypeSelector?.ToString() ?? "null"})"
            + $" [{string.Join(", ", w.Match.Workloads)}] ({w.Match.DeploymentTargetSelector?.ToString() ?? "null"}) [{string.Join("; ", w.Match.Objects)}] [{string.Join("; ", w.Match.Resources)}]");
        Write(text, "Config", catalog.Configs, c => $"{c.Name} {Map(c.Labels)} {Map(c.Data)}");
        Write(text, "ConfigSchema", catalog.ConfigSchemas, c => $"{c.Name} {Map(c.Labels)} {c.Schema}");
        Write(text, "EnvironmentSettings", Settings(catalog), s => $"{s.Name} [{string.Join(", ", s.Suppressions)}]{(s.AllowDeletion is { } a ? $" {a}" : "")}{(s.Class is { } of ? $" {of}" : "")}");
        return text.ToString();
    }

    private static ValueList<Sourced<EnvironmentSettings>> Settings(EnvironmentCatalog catalog) => catalog.Settings is null ? [] : [catalog.Settings];

    private static string Manifest(TemplateManifest manifest) => manifest switch
    {
        TemplateManifest.Text text => $"text of {text.Template.Length}",
        TemplateManifest.Object value => $"object of {value.Tree.Count}",
        _ => "?",
    };

    private static string Map(ValueMap map) => $"{{{string.Join(", ", map.Select(e => $"{e.Key}={e.Value}"))}}}";

    private static void Write<T>(StringBuilder text, string kind, ValueList<Sourced<T>> items, Func<T, string> line) =>
        Write(text, kind, items.Select(i => $"{i.Sources.Whole} {line(i.Value)}"));

    private static void Write(StringBuilder text, string kind, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(kind).Append(' ').Append(line.Replace("\n", "\\n", StringComparison.Ordinal)).Append('\n');
        }
    }
}
