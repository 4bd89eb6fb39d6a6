using System.Text;

namespace LcncInfra.Benchmarks.Fleet;

/// <summary>The files of a synthetic control plane, in the folder form that <c>lcnc</c> reads.</summary>
internal sealed class FleetFiles(FleetParameters fleet)
{
    private const string Kalypso = "apiVersion: scheduler.kalypso.io/v1alpha1\n";

    private readonly FleetLayout _layout = new(fleet);

    /// <summary>Every file by its path with <c>/</c>.</summary>
    public IEnumerable<(string Path, string Text)> All() =>
        In("main/templates", FleetTemplates.Write())
            .Concat(In("main/schemas", new FleetSchemas(_layout).Write()))
            .Concat(In("main/registrations", _layout.Workspaces.Select(w => (w, Registration(w)))))
            .Concat(_layout.Workloads.Select(w => ($"workloads/{w.First().Workspace}/{w.Key}.yaml", Workload(w))))
            .Concat(_layout.Environments.SelectMany(Environment));

    private IEnumerable<(string Path, string Text)> Environment(string name) =>
        In(".environments", [(name, Reference("Environment", name, "controlPlane", "control-plane", name))])
            .Concat(In(name,
            [
                ("base-repo", Reference("BaseRepo", "main", null, "control-plane", "main")),
                ("gitops-repo", Reference("GitOpsRepo", name, null, "gitops", name)),
            ]))
            .Concat(In($"{name}/cluster-types", _layout.ClusterTypes.Select(c => (c.Name, ClusterType(c)))))
            .Concat(In($"{name}/policies", new FleetPolicies(_layout).Write()))
            .Concat(In($"{name}/configs", new FleetConfigs(_layout).Write(name)));

    private static IEnumerable<(string Path, string Text)> In(string folder, IEnumerable<(string File, string Text)> files) =>
        files.Select(f => ($"{folder}/{f.File}.yaml", f.Text));

    private static string Reference(string kind, string name, string? field, string repository, string branch)
    {
        var indent = field is null ? "  " : "    ";
        var head = field is null ? string.Empty : $"  {field}:\n";
        return $"{Kalypso}kind: {kind}\nmetadata:\n  name: {name}\nspec:\n{head}"
            + $"{indent}repo: https://git.example.com/platform/{repository}\n{indent}branch: {branch}\n{indent}path: .\n";
    }

    private static string Registration(string workspace) =>
        $"{Kalypso}kind: WorkloadRegistration\nmetadata:\n  name: {workspace}\nspec:\n  workload:\n"
        + $"    repo: https://git.example.com/{workspace}/workloads\n    branch: main\n    path: .\n  workspace: {workspace}\n";

    private static string ClusterType(FleetClusterType type) => $"""
        {Kalypso}kind: ClusterType
        metadata:
          name: {type.Name}
          labels:
            fleet: main
            region: {type.Region}
            zone: {type.Zone}
            site: {type.Name}
        spec:
          reconciler: {(type.IsArgo ? "argocd" : "flux")}
          namespaceService: namespace
          configType: {(type.IsEnvFile ? "env-file" : "configmap")}

        """;

    private string Workload(IEnumerable<FleetTarget> targets)
    {
        var all = targets.ToList();
        var text = new StringBuilder($"{Kalypso}kind: Workload\nmetadata:\n  name: {all[0].Workload}\nspec:\n  deploymentTargets:\n");
        foreach (var environment in _layout.Environments)
        {
            foreach (var target in all)
            {
                text.Append(Target(target, environment));
            }
        }

        return text.ToString();
    }

    private static string Target(FleetTarget target, string environment) => $"""
            - name: {target.Name}
              environment: {environment}
              labels:
                group: {target.Group}{(target.IsEarly ? "\n        early: \"true\"" : string.Empty)}
              manifests:
                repo: https://git.example.com/{target.Workspace}/{target.Workload}
                branch: {environment}
                path: ./{target.Name}

        """;
}
