// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Yaml.V2
{
    public partial class ConfigGroup : global::Pulumi.ComponentResource
    {
        [Output("resources")]
        public Output<ImmutableArray<object>> Resources { get; private set; } = null!;
        public ConfigGroup(string name, global::Pulumi.Kubernetes.Types.Inputs.Yaml.V2.ConfigGroupArgs? args = null, ComponentResourceOptions? options = null)
            : base("kubernetes:yaml/v2:ConfigGroup", name, MakeArgs(args), MakeOptions(options, ""), remote: true) { }
        private static global::Pulumi.Kubernetes.Types.Inputs.Yaml.V2.ConfigGroupArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Yaml.V2.ConfigGroupArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Yaml.V2.ConfigGroupArgs();
            return args;
        }
        private static ComponentResourceOptions MakeOptions(ComponentResourceOptions? options, Input<string>? id)
        {
            var merged = ComponentResourceOptions.Merge(new ComponentResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }
}
