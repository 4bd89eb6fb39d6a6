// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes
{
    public partial class Provider : global::Pulumi.ProviderResource
    {
        public Provider(string name, global::Pulumi.Kubernetes.ProviderArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Kubernetes.ProviderArgs MakeArgs(global::Pulumi.Kubernetes.ProviderArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.ProviderArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("alwaysRender", json: true)]
        public Input<bool>? AlwaysRender { get; set; }

        [Input("cluster")]
        public Input<string>? Cluster { get; set; }

        [Input("clusterIdentifier")]
        public Input<string>? ClusterIdentifier { get; set; }

        [Input("context")]
        public Input<string>? Context { get; set; }

        [Input("deleteUnreachable", json: true)]
        public Input<bool>? DeleteUnreachable { get; set; }

        [Input("enableConfigMapMutable", json: true)]
        public Input<bool>? EnableConfigMapMutable { get; set; }

        [Input("enablePatchForce", json: true)]
        public Input<bool>? EnablePatchForce { get; set; }

        [Input("enableSecretMutable", json: true)]
        public Input<bool>? EnableSecretMutable { get; set; }

        [Input("enableServerSideApply", json: true)]
        public Input<bool>? EnableServerSideApply { get; set; }

        [Input("helmReleaseSettings", json: true)]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Provider.HelmReleaseSettingsArgs>? HelmReleaseSettings { get; set; }

        [Input("kubeClientSettings", json: true)]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Provider.KubeClientSettingsArgs>? KubeClientSettings { get; set; }

        [Input("kubeconfig")]
        public Input<string>? KubeConfig { get; set; }

        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        [Input("renderYamlToDirectory")]
        public Input<string>? RenderYamlToDirectory { get; set; }

        [Input("skipUpdateUnreachable", json: true)]
        public Input<bool>? SkipUpdateUnreachable { get; set; }

        [Input("suppressDeprecationWarnings", json: true)]
        public Input<bool>? SuppressDeprecationWarnings { get; set; }

        [Input("suppressHelmHookWarnings", json: true)]
        public Input<bool>? SuppressHelmHookWarnings { get; set; }

        [Input("upsertExistingObjects", json: true)]
        public Input<bool>? UpsertExistingObjects { get; set; }

        public ProviderArgs()
        {
        }
        public static new ProviderArgs Empty => new ProviderArgs();
    }
}
