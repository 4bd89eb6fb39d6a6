// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Projects
{
    public partial class IAMMember : global::Pulumi.CustomResource
    {
        [Output("condition")]
        public Output<global::Pulumi.Gcp.Projects.Outputs.IAMMemberCondition?> Condition { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        public IAMMember(string name, global::Pulumi.Gcp.Projects.IAMMemberArgs args, CustomResourceOptions? options = null)
            : base("gcp:projects/iAMMember:IAMMember", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Projects.IAMMemberArgs MakeArgs(global::Pulumi.Gcp.Projects.IAMMemberArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Projects.IAMMemberArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class IAMMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<global::Pulumi.Gcp.Projects.Inputs.IAMMemberConditionArgs>? Condition { get; set; }

        [Input("member", required: true)]
        public Input<string> Member { get; set; } = default!;

        [Input("project", required: true)]
        public Input<string> Project { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        public IAMMemberArgs()
        {
        }
        public static new IAMMemberArgs Empty => new IAMMemberArgs();
    }

    public partial class Service : global::Pulumi.CustomResource
    {
        [Output("checkIfServiceHasUsageOnDestroy")]
        public Output<bool?> CheckIfServiceHasUsageOnDestroy { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("disableDependentServices")]
        public Output<bool?> DisableDependentServices { get; private set; } = null!;
        [Output("disableOnDestroy")]
        public Output<bool?> DisableOnDestroy { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("service")]
        public Output<string> ServiceName { get; private set; } = null!;
        public Service(string name, global::Pulumi.Gcp.Projects.ServiceArgs args, CustomResourceOptions? options = null)
            : base("gcp:projects/service:Service", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Projects.ServiceArgs MakeArgs(global::Pulumi.Gcp.Projects.ServiceArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Projects.ServiceArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ServiceArgs : global::Pulumi.ResourceArgs
    {
        [Input("checkIfServiceHasUsageOnDestroy")]
        public Input<bool>? CheckIfServiceHasUsageOnDestroy { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("disableDependentServices")]
        public Input<bool>? DisableDependentServices { get; set; }

        [Input("disableOnDestroy")]
        public Input<bool>? DisableOnDestroy { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("service", required: true)]
        public Input<string> ServiceName { get; set; } = default!;

        public ServiceArgs()
        {
        }
        public static new ServiceArgs Empty => new ServiceArgs();
    }
}
