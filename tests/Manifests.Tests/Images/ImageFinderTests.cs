using LcncInfra.Manifests.Images;

namespace LcncInfra.Manifests.Tests.Images;

public sealed class ImageFinderTests
{
    [Theory]
    [InlineData("v1", "Pod", "{containers: [{name: a, image: a:1}], initContainers: [{image: b:1}], ephemeralContainers: [{image: c:1}]}", "a:1 b:1 c:1")]
    [InlineData("apps/v1", "StatefulSet", "{template: {spec: {containers: [{image: a:1}]}}}", "a:1")]
    [InlineData("batch/v1", "CronJob", "{jobTemplate: {spec: {template: {spec: {containers: [{image: a:1}]}}}}}", "a:1")]
    [InlineData("argoproj.io/v1alpha1", "Rollout", "{template: {spec: {containers: [{image: a:1}]}}}", "a:1")]
    [InlineData("serving.knative.dev/v1", "Service", "{template: {spec: {containers: [{image: a:1}]}}}", "a:1")]
    [InlineData("keda.sh/v1alpha1", "ScaledJob", "{jobTargetRef: {template: {spec: {containers: [{image: a:1}]}}}}", "a:1")]
    [InlineData("argoproj.io/v1alpha1", "CronWorkflow", "{workflowSpec: {templates: [{container: {image: a:1}, sidecars: [{image: b:1}]}, {script: {image: c:1}}]}}", "b:1 a:1 c:1")]
    [InlineData("tekton.dev/v1", "Task", "{stepTemplate: {image: a:1}, steps: [{image: b:1}]}", "b:1 a:1")]
    [InlineData("postgresql.cnpg.io/v1", "Cluster", "{imageName: a:1}", "a:1")]
    [InlineData("v1", "Pod", "{containers: [], volumes: [{name: model, image: {reference: a:1}}]}", "a:1")]
    [InlineData("kyverno.io/v1", "ClusterPolicy", "{rules: [{validate: {pattern: {spec: {containers: [{image: '*:*'}]}}}}]}", "")]
    [InlineData("v1", "Service", "{selector: {app: a}}", "")]
    public void Images_are_found_wherever_a_kind_runs_some(string apiVersion, string kind, string spec, string images)
    {
        var item = Assert.Single(Sets.Read($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\nspec: {spec}\n").Objects);

        Assert.Equal(images, string.Join(' ', ImageFinder.In(item).Select(i => i.Image)));
    }

    [Fact]
    public void A_finding_says_where_the_image_is_written()
    {
        var item = Sets.Read("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: shop}\nspec: {template: {spec: {containers: [{image: a:1}, {image: b:1}]}}}\n").Objects[0];

        Assert.Equal(new ImageUse("b:1", "Deployment 'shop/web'", "spec.template.spec.containers[1].image"), ImageFinder.In(item).Last());
    }

    [Theory]
    [InlineData("helm.toolkit.fluxcd.io/v2", "HelmRelease", "{chart: {}}", true)]
    [InlineData("postgresql.cnpg.io/v1", "Cluster", "{instances: 2}", true)]
    [InlineData("postgresql.cnpg.io/v1", "Cluster", "{imageName: a:1}", false)]
    [InlineData("apps/v1", "Deployment", "{}", false)]
    public void Objects_that_bring_images_which_they_do_not_name_are_told(string apiVersion, string kind, string spec, bool brings) =>
        Assert.Equal(brings, ImageFinder.BringsUnseen(Sets.Read($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: x}}\nspec: {spec}\n").Objects[0]));

    [Fact]
    public void Words_of_a_ConfigMap_are_no_images() =>
        Assert.Empty(ImageFinder.In(Sets.Read("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {containers: 'a'}\ncontainers: [{image: a:1}]\n").Objects[0]));
}
