// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager.Outputs
{
    [OutputType]
    public sealed class SecretReplica
    {
        public readonly string? KmsKeyId;
        public readonly string? LastAccessedDate;
        public readonly string Region;
        public readonly string? Status;
        public readonly string? StatusMessage;
        [OutputConstructor]
        private SecretReplica([OutputConstructorParameter("kmsKeyId")] string? @kmsKeyId, [OutputConstructorParameter("lastAccessedDate")] string? @lastAccessedDate, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("status")] string? @status, [OutputConstructorParameter("statusMessage")] string? @statusMessage)
        {
            KmsKeyId = @kmsKeyId;
            LastAccessedDate = @lastAccessedDate;
            Region = @region;
            Status = @status;
            StatusMessage = @statusMessage;
        }
    }
}
