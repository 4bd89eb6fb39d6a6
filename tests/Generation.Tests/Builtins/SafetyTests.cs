using System.Text.Json.Nodes;
using LcncInfra.Model.Diagnostics;
using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;
using static LcncInfra.Generation.Tests.Builtins.TenantControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class SafetyTests
{
    private const string Tools = "workloads/tools/requirements.yaml";

    private static readonly IReadOnlyDictionary<string, string> Files = BuiltinControlPlane.Files(Careful());

    [Theory]
    [InlineData("on-flux/shop-web/reconciler.yaml")]
    [InlineData("on-flux/tools-broker/reconciler.yaml")]
    [InlineData("on-argocd/shop-web/reconciler.yaml")]
    [InlineData("on-argocd/tools-broker/reconciler.yaml")]
    [InlineData("on-fleet/fleet/tools-broker.yaml")]
    public void The_number_of_pods_is_left_to_autoscalers_where_a_workload_says_so(string file)
    {
        Assert.Contains("replicas", Files[file], StringComparison.Ordinal);
        Assert.DoesNotContain("replicas", BuiltinControlPlane.Files(TenantControlPlane.Create())[file], StringComparison.Ordinal);
    }

    [Fact]
    public void Argo_CD_leaves_alone_when_applying_what_it_ignores_when_comparing()
    {
        var spec = Spec("on-argocd/tools-broker/reconciler.yaml");

        Assert.Contains(spec["syncPolicy"]!["syncOptions"]!.AsArray(), o => o!.GetValue<string>() == "RespectIgnoreDifferences=true");
        Assert.Equal(
            ["Deployment", "StatefulSet", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
            spec["ignoreDifferences"]!.AsArray().Select(i => i!.Text("kind")));
    }

    [Theory]
    [InlineData("flux", "CaBundles", "LC5042")]
    [InlineData("fleet", "CaBundles", "LC5042")]
    [InlineData("fleet", "Replicas", "LC5042")]
    [InlineData("zarf", "Replicas", "LC5042")]
    [InlineData("argocd", "CaBundles", null)]
    [InlineData("flux", "Replicas", null)]
    public void What_a_reconciler_cannot_leave_alone_is_said(string reconciler, string field, string? code)
    {
        var controlPlane = TenantControlPlane.Create().With(Shop, Lcnc("WorkloadRequirements", "shop", $"foreignFields: [{field}]"));
        foreach (var other in Reconcilers.Where(r => r != reconciler))
        {
            controlPlane.With($"dev/{other}.yaml", "# none\n").With("dev/zarf-profile.yaml", "# none\n");
        }

        var found = Generate(controlPlane).Diagnostics.Where(d => d is { Code: "LC5042", Severity: Severity.Warning }).Select(d => d.Code).FirstOrDefault();

        Assert.Equal(code, found);
    }

    [Fact]
    public void A_workload_that_is_kept_stays_when_its_target_goes()
    {
        Assert.Equal("Orphan", Spec("on-flux/shop-web/reconciler.yaml", 1).Text("deletionPolicy"));
        Assert.Contains("kind: .*", Files["on-flux/tools-broker/reconciler.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("finalizers", Files["on-argocd/shop-web/reconciler.yaml"], StringComparison.Ordinal);
        Assert.True(Spec("on-fleet/fleet/shop-web.yaml")["keepResources"]!.GetValue<bool>());
        Assert.True(Spec("on-fleet/fleet/tools-broker.yaml")["keepResources"]!.GetValue<bool>());
    }

    [Fact]
    public void Otherwise_it_goes()
    {
        var files = BuiltinControlPlane.Files(TenantControlPlane.Create());

        Assert.Null(Manifests.Read(files["on-flux/shop-web/reconciler.yaml"])[1].Text("spec", "deletionPolicy"));
        Assert.Contains("finalizers", files["on-argocd/shop-web/reconciler.yaml"], StringComparison.Ordinal);
        Assert.Null(Manifests.Read(files["on-fleet/fleet/shop-web.yaml"])[0]["spec"]!["keepResources"]);
    }

    /// <summary>The control plane with tenants, where workloads ask to be left alone.</summary>
    internal static MemoryControlPlane Careful() => TenantControlPlane.Create()
        .With(Settings, Lcnc("EnvironmentSettings", "dev", $"{ForAll}\n  apiGroups: [keda.sh]\nsuppressions: [{{code: LC5042, reason: Seen.}}]"))
        .With(Shop, Lcnc("WorkloadRequirements", "shop", $"{OfShop}\nforeignFields: [Replicas]\nwhenRemoved: Keep"))
        .With(Tools, Lcnc("WorkloadRequirements", "tools", "foreignFields: [Replicas, CaBundles]\nwhenRemoved: Keep"));

    private static JsonNode Spec(string file, int index = 0) => Manifests.Read(Files[file])[index]["spec"]!;
}
