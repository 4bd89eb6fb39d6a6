// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Provider
{
    public class HelmReleaseSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("driver")]
        public Input<string>? Driver { get; set; }

        [Input("pluginsPath")]
        public Input<string>? PluginsPath { get; set; }

        [Input("registryConfigPath")]
        public Input<string>? RegistryConfigPath { get; set; }

        [Input("repositoryCache")]
        public Input<string>? RepositoryCache { get; set; }

        [Input("repositoryConfigPath")]
        public Input<string>? RepositoryConfigPath { get; set; }

        public HelmReleaseSettingsArgs()
        {
        }
        public static new HelmReleaseSettingsArgs Empty => new HelmReleaseSettingsArgs();
    }

    public class KubeClientSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("burst")]
        public Input<int>? Burst { get; set; }

        [Input("qps")]
        public Input<double>? Qps { get; set; }

        [Input("timeout")]
        public Input<int>? Timeout { get; set; }

        public KubeClientSettingsArgs()
        {
        }
        public static new KubeClientSettingsArgs Empty => new KubeClientSettingsArgs();
    }
}
