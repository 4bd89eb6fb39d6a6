using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Workloads;

public sealed class DeploymentTargetExpanderTests
{
    private const string Workload = """
        apiVersion: scheduler.kalypso.io/v1alpha1
        kind: Workload
        metadata:
          name: hello
          labels:
            type: application
            zone: red
        spec:
          configSchemas: [workload]
          deploymentTargets:
            - name: east
              environment: us-east-1
              labels:
                zone: blue
                workspace: mine
              manifests:
                path: ./deploy
              configSchemas: [target]
            - name: west
              environment: us-west-1
              manifests: {}
        """;

    private const string Registration =
        "apiVersion: scheduler.kalypso.io/v1alpha1\nkind: WorkloadRegistration\nmetadata:\n  name: a-b\nspec:\n  workspace: team\n"
        + "  workload:\n    repo: https://h/x\n    branch: main\n    path: .\n";

    [Fact]
    public void Labels_of_the_workload_win_over_those_of_the_target_and_the_workspace_over_all()
    {
        var target = Assert.Single(Load(("workloads/a-b/w.yaml", Workload), ("us-east-1/r.yaml", Registration)).DeploymentTargets).Value;

        Assert.Equal("hello-east", target.Name);
        Assert.Equal("team", target.Workspace);
        Assert.Equal(["target", "workload"], target.ConfigSchemas);
        Assert.Equal(
            "kustomize.toolkit.fluxcd.io/name=us-east-1-a-b, kustomize.toolkit.fluxcd.io/namespace=flux-system, type=application, workload=hello, workspace=team, zone=red",
            string.Join(", ", target.Labels.Select(l => $"{l.Key}={l.Value}")));
    }

    [Fact]
    public void A_workload_in_the_environment_itself_has_no_workspace()
    {
        var target = Assert.Single(Load(("us-east-1/w.yaml", Workload)).DeploymentTargets).Value;

        Assert.Equal(string.Empty, target.Workspace);
        Assert.Equal("us-east-1", target.Labels[FluxLabels.Name]);
    }

    [Theory]
    [InlineData("name", 11, 13)]
    [InlineData("labels.zone", 14, 15)]
    [InlineData("manifests.path", 17, 15)]
    [InlineData("configSchemas[0]", 18, 23)]
    [InlineData("labels.type", 14, 9)]
    public void A_target_knows_where_its_fields_stand_in_the_workload(string path, int line, int column)
    {
        var target = Assert.Single(Load(("us-east-1/w.yaml", Workload)).DeploymentTargets);

        Assert.Equal($"us-east-1/w.yaml:{line}:{column}", target.At(path).ToString());
    }

    private static EnvironmentCatalog Load(params (string Path, string Content)[] files) =>
        CatalogLoader.Load("us-east-1", FolderTree.Of(files), CatalogLimits.Default, new DiagnosticBag())
        ?? throw new InvalidOperationException("There is no catalog.");
}
