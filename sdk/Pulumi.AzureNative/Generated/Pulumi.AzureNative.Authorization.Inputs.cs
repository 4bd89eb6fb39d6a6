// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Authorization.Inputs
{
    public sealed class ManagementLockOwnerArgs : global::Pulumi.ResourceArgs
    {
        [Input("applicationId")]
        public Input<string>? ApplicationId { get; set; }

        public ManagementLockOwnerArgs()
        {
        }
        public static new ManagementLockOwnerArgs Empty => new ManagementLockOwnerArgs();
    }
}
