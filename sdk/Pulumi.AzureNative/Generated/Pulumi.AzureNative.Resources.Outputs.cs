// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Resources.Outputs
{
    [OutputType]
    public sealed class ResourceGroupPropertiesResponse
    {
        public readonly string ProvisioningState;
        [OutputConstructor]
        private ResourceGroupPropertiesResponse([OutputConstructorParameter("provisioningState")] string @provisioningState)
        {
            ProvisioningState = @provisioningState;
        }
    }
}
