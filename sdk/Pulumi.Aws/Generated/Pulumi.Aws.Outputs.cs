// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Outputs
{
    [OutputType]
    public sealed class GetAvailabilityZonesFilter
    {
        public readonly string Name;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private GetAvailabilityZonesFilter([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Name = @name;
            Values = @values;
        }
    }
}
