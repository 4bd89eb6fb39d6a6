using LcncInfra.Catalog.Templates;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Namespaces;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Rendering.Files;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Orders;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Renders the parts of an assignment for which its cluster type names a built-in.</summary>
internal static class BuiltinAssignmentRenderer
{
    /// <summary>The text of <c>namespace.yaml</c>; <see langword="null"/> if the cluster type names no built-in for it.</summary>
    public static string? Namespace(Assignment assignment, TenantSet tenants)
    {
        var clusterType = assignment.ClusterType.Value;
        return clusterType.NamespaceService == BuiltinTemplate.Namespace
            ? NamespaceBuiltin.Write(assignment, tenants.Of(assignment), BuiltinReconcilers.Find(clusterType.Reconciler))
            : null;
    }

    /// <summary>What the namespace of an assignment comes with: nothing, if a Template writes it.</summary>
    public static Tenant TenantOf(Assignment assignment, TenantSet tenants) =>
        assignment.ClusterType.Value.NamespaceService == BuiltinTemplate.Namespace ? tenants.Of(assignment) : Tenant.None;

    /// <summary>The configuration's text and the extension of its file; <see langword="null"/> if the cluster type names no built-in for it.</summary>
    public static ConfigFile? Config(ConfiguredAssignment configured) => configured.Assignment.ClusterType.Value.ConfigType switch
    {
        BuiltinTemplate.ConfigMap => new ConfigFile("yaml", ConfigMapBuiltin.Write(configured.Assignment, configured.Config)),
        BuiltinTemplate.ImmutableConfigMap => new ConfigFile("yaml", ConfigMapBuiltin.WriteImmutable(configured.Assignment, configured.Config)),
        BuiltinTemplate.EnvFile => new ConfigFile("env", EnvFileBuiltin.Write(configured.Config)),
        BuiltinTemplate.Json => new ConfigFile("json", JsonBuiltin.Write(configured.Config)),
        BuiltinTemplate.Properties => new ConfigFile("properties", PropertiesBuiltin.Write(configured.Config)),
        BuiltinTemplate.SymphonyCatalog => new ConfigFile("yaml", SymphonyCatalogBuiltin.Write(configured.Assignment, configured.Config)),
        _ => null,
    };

    /// <summary>Name of the ConfigMap with an assignment's configuration, if it changes with its content.</summary>
    public static string? VersionedConfigOf(ConfiguredAssignment configured) => ConfigFindings.IsVersioned(configured) ? ConfigMapBuiltin.NameOf(configured.Config) : null;

    /// <summary>Where the manifests of an assignment are that are not rendered; <see langword="null"/> after a finding.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="findings">Where findings go.</param>
    public static ManifestStorage? Storage(Assignment assignment, List<AssignmentFinding> findings)
    {
        var target = assignment.DeploymentTarget;
        var (storage, problem) = ManifestStorageReader.Read(target.Value.Manifests);
        if (storage is not null)
        {
            return storage;
        }

        var at = target.At("manifests");
        findings.Add(new AssignmentFinding(
            assignment.Name,
            (nameof(BuiltinDiagnostics.UnreadableStorage), at, problem ?? string.Empty),
            _ => BuiltinDiagnostics.UnreadableStorage(at, target.Value.Name, problem ?? string.Empty))
        { IsFailure = true });
        return null;
    }

    /// <summary>The assignment as reconcilers see it; <see langword="null"/> after a finding.</summary>
    /// <param name="placed">The assignment with its configuration, when it is deployed, and to which clusters.</param>
    /// <param name="storage">Where its manifests are.</param>
    /// <param name="files">What was rendered for it so far.</param>
    /// <param name="findings">Where findings go.</param>
    public static BuiltinAssignment? Read(
        (ConfiguredAssignment Configured, AssignmentOrder Order, ManagedClusters Clusters) placed, ManifestStorage storage, IReadOnlyList<RenderedFile> files, List<AssignmentFinding> findings)
    {
        var assignment = placed.Configured.Assignment;
        var builtin = new BuiltinAssignment(assignment, storage)
        {
            Order = placed.Order,
            Clusters = placed.Clusters,
            VersionedConfig = VersionedConfigOf(placed.Configured),
            OtherFiles = files.Where(f => !HoldsObjects(f)).Select(NameOf).Order(StringComparer.Ordinal).ToValueList(),
            PlatformFiles = files.Where(HoldsObjects).Select(NameOf).Order(StringComparer.Ordinal).ToValueList(),
        };
        if (ConfigFindings.OfReference(builtin) is { } lost)
        {
            findings.Add(lost);
            return null;
        }

        if (BuiltinReconcilers.Find(assignment.ClusterType.Value.Reconciler)?.Refuse(builtin) is not { } refusal)
        {
            return builtin;
        }

        var at = assignment.DeploymentTarget.At("manifests");
        findings.Add(new AssignmentFinding(
            assignment.Name,
            (nameof(BuiltinDiagnostics.RefusedStorage), at, refusal),
            assignments => BuiltinDiagnostics.RefusedStorage(at, assignments, refusal))
        { IsFailure = true });
        return null;
    }

    private static string NameOf(RenderedFile file) => file.Path.Value[(file.Path.Value.LastIndexOf('/') + 1)..];

    // Configuration can be YAML without being an object, and a Template can write nothing.
    private static bool HoldsObjects(RenderedFile file)
    {
        var content = file.Content.Span;
        return file.Path.Value.EndsWith(".yaml", StringComparison.Ordinal)
            && (content.StartsWith("kind:"u8) || content.IndexOf("\nkind:"u8) >= 0);
    }
}
