// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.SecretManager.Outputs
{
    [OutputType]
    public sealed class SecretIamMemberCondition
    {
        public readonly string? Description;
        public readonly string Expression;
        public readonly string Title;
        [OutputConstructor]
        private SecretIamMemberCondition([OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("expression")] string @expression, [OutputConstructorParameter("title")] string @title)
        {
            Description = @description;
            Expression = @expression;
            Title = @title;
        }
    }
}
