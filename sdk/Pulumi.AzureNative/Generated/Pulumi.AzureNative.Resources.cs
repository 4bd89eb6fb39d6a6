// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources
{
    public partial class ResourceGroup : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("managedBy")]
        public Output<string?> ManagedBy { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("properties")]
        public Output<global::Pulumi.AzureNative.Resources.Outputs.ResourceGroupPropertiesResponse> Properties { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public ResourceGroup(string name, global::Pulumi.AzureNative.Resources.ResourceGroupArgs? args = null, CustomResourceOptions? options = null)
            : base("azure-native:resources:ResourceGroup", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ResourceGroup(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:resources:ResourceGroup", name, null, MakeOptions(options, id)) { }
        public static ResourceGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Resources.ResourceGroupArgs MakeArgs(global::Pulumi.AzureNative.Resources.ResourceGroupArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Resources.ResourceGroupArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ResourceGroupArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("managedBy")]
        public Input<string>? ManagedBy { get; set; }

        [Input("resourceGroupName")]
        public Input<string>? ResourceGroupName { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public ResourceGroupArgs()
        {
        }
        public static new ResourceGroupArgs Empty => new ResourceGroupArgs();
    }
}
