using LcncInfra.Catalog.Templates;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Builtins;
using LcncInfra.Rendering.Builtins.Charts;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Rendering.Validation;
using LcncInfra.Rendering.Workloads.Objects;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Workloads;

/// <summary>Renders the manifests of an assignment's workload: built, in its namespace, in one order, and judged like all that is written.</summary>
internal sealed class WorkloadRenderer(IWorkloadManifests manifests, RenderedDelivery delivery)
{
    /// <summary>The manifests; <see langword="null"/> after a finding that is a failure.</summary>
    /// <param name="configured">The assignment.</param>
    /// <param name="clusters">The physical clusters it goes to.</param>
    /// <param name="given">Folders of the kustomize components that its cluster type chooses, and the values of its chart.</param>
    /// <param name="findings">Where findings go.</param>
    public RenderedWorkload? Render(ConfiguredAssignment configured, ManagedClusters clusters, (ValueList<string> Components, GoMap? Values) given, List<AssignmentFinding> findings)
    {
        var assignment = configured.Assignment;
        var config = BuiltinAssignmentRenderer.VersionedConfigOf(configured);
        var target = assignment.DeploymentTarget;
        var (at, name) = (target.At("manifests"), target.Value.Name);
        var (source, problem, needsLock) = WorkloadSourceReader.Read(target.Value.Manifests);
        if (source is null)
        {
            var text = problem ?? string.Empty;
            findings.Add(Finding(assignment, needsLock ? DeliveryDiagnostics.NotPinned(at, name, text) : DeliveryDiagnostics.NoSource(at, name, text)));
            return null;
        }

        var built = manifests.Build(new WorkloadRequest(source with { Components = given.Components }, AssignmentModel.NamespaceOf(assignment), ObjectName.Of(name))
        {
            PlatformConfig = config,
            Values = given.Values is null ? null : YamlV3Writer.Write(given.Values),
            KubernetesVersion = delivery.VersionOf(assignment.ClusterType.Value.Name),
        });
        if (built.Failure is { } failure)
        {
            findings.Add(Finding(assignment, DiagnosticOf(at, name, failure)));
            return null;
        }

        if (!built.IsChart && given.Values is not null)
        {
            findings.Add(ChartValuesReader.Finding(configured, "its manifests are no chart"));
            return null;
        }

        if (built.IsChart && clusters.HaveVariables)
        {
            findings.Add(Finding(assignment, DeliveryDiagnostics.ChartOfClusters(at, name, assignment.ClusterType.Value.Name)));
            return null;
        }

        return Render(assignment, built, config, findings);
    }

    private static RenderedWorkload? Render(Assignment assignment, BuiltManifests built, string? config, List<AssignmentFinding> findings)
    {
        var (at, name) = (assignment.DeploymentTarget.At("manifests"), assignment.DeploymentTarget.Value.Name);
        var (read, unreadable) = WorkloadObjectReader.Read(built.Text);
        if (unreadable is null && read.Count == 0)
        {
            unreadable = "there are none";
        }

        if (unreadable is not null)
        {
            findings.Add(Finding(assignment, DeliveryDiagnostics.Unreadable(at, name, unreadable)));
            return null;
        }

        var objects = read.Where(o => !WorkloadHooks.IsTest(o)).ToList();
        if (WorkloadHooks.Of(objects) is { Count: > 0 } hooks)
        {
            findings.Add(Finding(assignment, DeliveryDiagnostics.Hooks(at, name, (hooks[0], hooks.Count - 1))) with { IsFailure = false });
        }

        if (config is not null)
        {
            WorkloadConfig.Set(objects, config);
        }
        else if (assignment.ClusterType.Value.ConfigType is BuiltinTemplate.EnvFile or BuiltinTemplate.Json or BuiltinTemplate.Properties or BuiltinTemplate.SymphonyCatalog
            && WorkloadConfig.FindReference(objects) is { } referring)
        {
            var missing = ConfigDiagnostics.NoConfigMap(at, name, referring.ToString(), assignment.ClusterType.Value.ConfigType);
            findings.Add(Finding(assignment, missing) with { IsFailure = false });
        }

        WorkloadNamespaces.Set(objects, AssignmentModel.NamespaceOf(assignment), built.IsChart);
        WorkloadDataGuard.Set(objects, BuiltinReconcilers.Find(assignment.ClusterType.Value.Reconciler)?.KeepAnnotations ?? ValueMap.Empty);
        var text = string.Join("---\n", WorkloadOrder.Of(objects).Select(o => YamlV3Writer.Write(o.Content)));
        if (SecretInManifest.Find(text) is { } secret)
        {
            findings.Add(Finding(assignment, DeliveryDiagnostics.SecretInWorkload(at, name, secret)) with { IsFailure = false });
        }

        return new RenderedWorkload(text, WorkloadImages.Of(objects));
    }

    private static Diagnostic DiagnosticOf(SourceSpan at, string target, WorkloadFailure failure) => failure.Kind switch
    {
        WorkloadFailureKind.NotFetched => DeliveryDiagnostics.NotFetched(at, target, failure),
        WorkloadFailureKind.NoProgram => DeliveryDiagnostics.NoProgram(at, target, failure),
        _ => DeliveryDiagnostics.NotBuilt(at, target, failure),
    };

    // The same target on another cluster type has the same finding.
    private static AssignmentFinding Finding(Assignment assignment, Diagnostic diagnostic) =>
        new(assignment.Name, (diagnostic.Code, diagnostic.At, diagnostic.Message), _ => diagnostic) { IsFailure = true };
}
