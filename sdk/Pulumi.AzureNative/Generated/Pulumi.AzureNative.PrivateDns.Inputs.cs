// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.PrivateDns.Inputs
{
    public sealed class SubResourceArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public SubResourceArgs()
        {
        }
        public static new SubResourceArgs Empty => new SubResourceArgs();
    }
}
