using System.Text;
using LcncInfra.Tree.Amounts;

namespace LcncInfra.Guardrails.Tests.Tree;

public sealed class FileAmountTests
{
    [Theory]
    [InlineData("Deployment", "replicas: 3", 0.3, 0.3, 192)]
    [InlineData("Deployment", "paused: false", 0.1, 0.1, 64)]
    [InlineData("StatefulSet", "replicas: 2", 0.2, 0.2, 128)]
    public void Requests_are_counted_for_every_pod(string kind, string spec, double least, double most, int mebibytes)
    {
        var amounts = Read(Of(kind, spec));

        Assert.Equal(new AmountRange((decimal)least, (decimal)most), amounts.Cpu);
        Assert.Equal(mebibytes * 1024m * 1024m, amounts.Memory.Most);
    }

    [Theory]
    [InlineData("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {scaleTargetRef: {kind: Deployment, name: web}, minReplicas: 2, maxReplicas: 5}\n", 0.2, 0.5)]
    [InlineData("apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: web}\nspec: {scaleTargetRef: {name: web}, maxReplicaCount: 4}\n", 0.0, 0.4)]
    [InlineData("apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\nspec: {scaleTargetRef: {kind: Deployment, name: other}, minReplicas: 2, maxReplicas: 5}\n", 0.1, 0.1)]
    public void Autoscaling_stays_between_two_numbers(string scaler, double least, double most) =>
        Assert.Equal(new AmountRange((decimal)least, (decimal)most), Read(Of("Deployment", "paused: false") + "---\n" + scaler).Cpu);

    [Fact]
    public void Volumes_of_every_pod_and_claims_are_counted()
    {
        const string Claim = "{spec: {resources: {requests: {storage: 1Gi}}}}";

        Assert.Equal(2m * 1024 * 1024 * 1024, Read(Of("StatefulSet", $"replicas: 2, volumeClaimTemplates: [{Claim}]")).Storage.Least);
        Assert.Equal(1024m * 1024 * 1024, Read("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\nspec: {resources: {requests: {storage: 1Gi}}}\n").Storage.Most);
    }

    [Theory]
    [InlineData("apps/v1", "DaemonSet")]
    [InlineData("batch/v1", "Job")]
    public void What_says_neither_how_many_pods_nor_for_how_long_is_named(string version, string kind)
    {
        var amounts = Read(Pods.Sound.Replace("apps/v1", version, StringComparison.Ordinal).Replace("kind: Deployment", $"kind: {kind}", StringComparison.Ordinal));

        Assert.Equal([$"{kind} 'shop/web'"], amounts.Uncounted);
        Assert.Equal(default, amounts.Cpu);
    }

    private static string Of(string kind, string spec) => Pods.Sound.Replace("kind: Deployment", $"kind: {kind}", StringComparison.Ordinal)
        .Replace("  selector: {matchLabels: {app: web}}\n", string.Concat(spec.Split(", volume").Select((part, i) => $"  {(i == 0 ? part : "volume" + part)}\n")), StringComparison.Ordinal);

    private static FileAmounts Read(string manifest) => FileAmountReader.Read(Encoding.UTF8.GetBytes(manifest));
}
