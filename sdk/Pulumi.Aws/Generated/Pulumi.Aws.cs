// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws
{
    public static class GetAvailabilityZones
    {
        public static Task<GetAvailabilityZonesResult> InvokeAsync(GetAvailabilityZonesArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetAvailabilityZonesResult>("aws:index/getAvailabilityZones:getAvailabilityZones", args ?? new GetAvailabilityZonesArgs(), options);
        public static Output<GetAvailabilityZonesResult> Invoke(GetAvailabilityZonesInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetAvailabilityZonesResult>("aws:index/getAvailabilityZones:getAvailabilityZones", args ?? new GetAvailabilityZonesInvokeArgs(), options);
        public static Output<GetAvailabilityZonesResult> Invoke(GetAvailabilityZonesInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetAvailabilityZonesResult>("aws:index/getAvailabilityZones:getAvailabilityZones", args ?? new GetAvailabilityZonesInvokeArgs(), options);
    }

    public sealed class GetAvailabilityZonesArgs : global::Pulumi.InvokeArgs
    {
        [Input("allAvailabilityZones")]
        public bool? AllAvailabilityZones { get; set; }

        [Input("excludeNames")]
        private List<string>? _excludeNames;

        public List<string> ExcludeNames
        {
            get => _excludeNames ??= new List<string>();
            set => _excludeNames = value;
        }

        [Input("excludeZoneIds")]
        private List<string>? _excludeZoneIds;

        public List<string> ExcludeZoneIds
        {
            get => _excludeZoneIds ??= new List<string>();
            set => _excludeZoneIds = value;
        }

        [Input("filters")]
        private List<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterArgs>? _filters;

        public List<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterArgs> Filters
        {
            get => _filters ??= new List<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterArgs>();
            set => _filters = value;
        }

        [Input("region")]
        public string? Region { get; set; }

        [Input("state")]
        public string? State { get; set; }

        public GetAvailabilityZonesArgs()
        {
        }
        public static new GetAvailabilityZonesArgs Empty => new GetAvailabilityZonesArgs();
    }

    public sealed class GetAvailabilityZonesInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("allAvailabilityZones")]
        public Input<bool>? AllAvailabilityZones { get; set; }

        [Input("excludeNames")]
        private InputList<string>? _excludeNames;

        public InputList<string> ExcludeNames
        {
            get => _excludeNames ??= new InputList<string>();
            set => _excludeNames = value;
        }

        [Input("excludeZoneIds")]
        private InputList<string>? _excludeZoneIds;

        public InputList<string> ExcludeZoneIds
        {
            get => _excludeZoneIds ??= new InputList<string>();
            set => _excludeZoneIds = value;
        }

        [Input("filters")]
        private InputList<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterInputArgs>? _filters;

        public InputList<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterInputArgs> Filters
        {
            get => _filters ??= new InputList<global::Pulumi.Aws.Inputs.GetAvailabilityZonesFilterInputArgs>();
            set => _filters = value;
        }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("state")]
        public Input<string>? State { get; set; }

        public GetAvailabilityZonesInvokeArgs()
        {
        }
        public static new GetAvailabilityZonesInvokeArgs Empty => new GetAvailabilityZonesInvokeArgs();
    }

    [OutputType]
    public sealed class GetAvailabilityZonesResult
    {
        public readonly bool? AllAvailabilityZones;
        public readonly ImmutableArray<string> ExcludeNames;
        public readonly ImmutableArray<string> ExcludeZoneIds;
        public readonly ImmutableArray<global::Pulumi.Aws.Outputs.GetAvailabilityZonesFilter> Filters;
        public readonly ImmutableArray<string> GroupNames;
        public readonly string Id;
        public readonly ImmutableArray<string> Names;
        public readonly string Region;
        public readonly string? State;
        public readonly ImmutableArray<string> ZoneIds;
        [OutputConstructor]
        private GetAvailabilityZonesResult([OutputConstructorParameter("allAvailabilityZones")] bool? @allAvailabilityZones, [OutputConstructorParameter("excludeNames")] ImmutableArray<string> @excludeNames, [OutputConstructorParameter("excludeZoneIds")] ImmutableArray<string> @excludeZoneIds, [OutputConstructorParameter("filters")] ImmutableArray<global::Pulumi.Aws.Outputs.GetAvailabilityZonesFilter> @filters, [OutputConstructorParameter("groupNames")] ImmutableArray<string> @groupNames, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("names")] ImmutableArray<string> @names, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("state")] string? @state, [OutputConstructorParameter("zoneIds")] ImmutableArray<string> @zoneIds)
        {
            AllAvailabilityZones = @allAvailabilityZones;
            ExcludeNames = @excludeNames;
            ExcludeZoneIds = @excludeZoneIds;
            Filters = @filters;
            GroupNames = @groupNames;
            Id = @id;
            Names = @names;
            Region = @region;
            State = @state;
            ZoneIds = @zoneIds;
        }
    }

    public static class GetCallerIdentity
    {
        public static Task<GetCallerIdentityResult> InvokeAsync(GetCallerIdentityArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetCallerIdentityResult>("aws:index/getCallerIdentity:getCallerIdentity", args ?? new GetCallerIdentityArgs(), options);
        public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>("aws:index/getCallerIdentity:getCallerIdentity", args ?? new GetCallerIdentityInvokeArgs(), options);
        public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>("aws:index/getCallerIdentity:getCallerIdentity", args ?? new GetCallerIdentityInvokeArgs(), options);
    }

    public sealed class GetCallerIdentityArgs : global::Pulumi.InvokeArgs
    {
        [Input("id")]
        public string? Id { get; set; }

        public GetCallerIdentityArgs()
        {
        }
        public static new GetCallerIdentityArgs Empty => new GetCallerIdentityArgs();
    }

    public sealed class GetCallerIdentityInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public GetCallerIdentityInvokeArgs()
        {
        }
        public static new GetCallerIdentityInvokeArgs Empty => new GetCallerIdentityInvokeArgs();
    }

    [OutputType]
    public sealed class GetCallerIdentityResult
    {
        public readonly string AccountId;
        public readonly string Arn;
        public readonly string Id;
        public readonly string UserId;
        [OutputConstructor]
        private GetCallerIdentityResult([OutputConstructorParameter("accountId")] string @accountId, [OutputConstructorParameter("arn")] string @arn, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("userId")] string @userId)
        {
            AccountId = @accountId;
            Arn = @arn;
            Id = @id;
            UserId = @userId;
        }
    }

    public static class GetPartition
    {
        public static Task<GetPartitionResult> InvokeAsync(GetPartitionArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetPartitionResult>("aws:index/getPartition:getPartition", args ?? new GetPartitionArgs(), options);
        public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetPartitionResult>("aws:index/getPartition:getPartition", args ?? new GetPartitionInvokeArgs(), options);
        public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetPartitionResult>("aws:index/getPartition:getPartition", args ?? new GetPartitionInvokeArgs(), options);
    }

    public sealed class GetPartitionArgs : global::Pulumi.InvokeArgs
    {
        [Input("id")]
        public string? Id { get; set; }

        public GetPartitionArgs()
        {
        }
        public static new GetPartitionArgs Empty => new GetPartitionArgs();
    }

    public sealed class GetPartitionInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public GetPartitionInvokeArgs()
        {
        }
        public static new GetPartitionInvokeArgs Empty => new GetPartitionInvokeArgs();
    }

    [OutputType]
    public sealed class GetPartitionResult
    {
        public readonly string DnsSuffix;
        public readonly string Id;
        public readonly string Partition;
        public readonly string ReverseDnsPrefix;
        [OutputConstructor]
        private GetPartitionResult([OutputConstructorParameter("dnsSuffix")] string @dnsSuffix, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("partition")] string @partition, [OutputConstructorParameter("reverseDnsPrefix")] string @reverseDnsPrefix)
        {
            DnsSuffix = @dnsSuffix;
            Id = @id;
            Partition = @partition;
            ReverseDnsPrefix = @reverseDnsPrefix;
        }
    }

    public static class GetRegion
    {
        public static Task<GetRegionResult> InvokeAsync(GetRegionArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetRegionResult>("aws:index/getRegion:getRegion", args ?? new GetRegionArgs(), options);
        public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetRegionResult>("aws:index/getRegion:getRegion", args ?? new GetRegionInvokeArgs(), options);
        public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetRegionResult>("aws:index/getRegion:getRegion", args ?? new GetRegionInvokeArgs(), options);
    }

    public sealed class GetRegionArgs : global::Pulumi.InvokeArgs
    {
        [Input("endpoint")]
        public string? Endpoint { get; set; }

        [Input("id")]
        public string? Id { get; set; }

        [Input("name")]
        public string? Name { get; set; }

        [Input("region")]
        public string? Region { get; set; }

        public GetRegionArgs()
        {
        }
        public static new GetRegionArgs Empty => new GetRegionArgs();
    }

    public sealed class GetRegionInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("endpoint")]
        public Input<string>? Endpoint { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        public GetRegionInvokeArgs()
        {
        }
        public static new GetRegionInvokeArgs Empty => new GetRegionInvokeArgs();
    }

    [OutputType]
    public sealed class GetRegionResult
    {
        public readonly string Description;
        public readonly string Endpoint;
        public readonly string Id;
        public readonly string Name;
        public readonly string Region;
        [OutputConstructor]
        private GetRegionResult([OutputConstructorParameter("description")] string @description, [OutputConstructorParameter("endpoint")] string @endpoint, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("region")] string @region)
        {
            Description = @description;
            Endpoint = @endpoint;
            Id = @id;
            Name = @name;
            Region = @region;
        }
    }

    public partial class Provider : global::Pulumi.ProviderResource
    {
        [Output("accessKey")]
        public Output<string?> AccessKey { get; private set; } = null!;
        [Output("customCaBundle")]
        public Output<string?> CustomCaBundle { get; private set; } = null!;
        [Output("ec2MetadataServiceEndpoint")]
        public Output<string?> Ec2MetadataServiceEndpoint { get; private set; } = null!;
        [Output("ec2MetadataServiceEndpointMode")]
        public Output<string?> Ec2MetadataServiceEndpointMode { get; private set; } = null!;
        [Output("httpProxy")]
        public Output<string?> HttpProxy { get; private set; } = null!;
        [Output("httpsProxy")]
        public Output<string?> HttpsProxy { get; private set; } = null!;
        [Output("noProxy")]
        public Output<string?> NoProxy { get; private set; } = null!;
        [Output("profile")]
        public Output<string?> Profile { get; private set; } = null!;
        [Output("region")]
        public Output<string?> Region { get; private set; } = null!;
        [Output("retryMode")]
        public Output<string?> RetryMode { get; private set; } = null!;
        [Output("s3UsEast1RegionalEndpoint")]
        public Output<string?> S3UsEast1RegionalEndpoint { get; private set; } = null!;
        [Output("secretKey")]
        public Output<string?> SecretKey { get; private set; } = null!;
        [Output("stsRegion")]
        public Output<string?> StsRegion { get; private set; } = null!;
        [Output("tagPolicyCompliance")]
        public Output<string?> TagPolicyCompliance { get; private set; } = null!;
        [Output("token")]
        public Output<string?> Token { get; private set; } = null!;
        public Provider(string name, global::Pulumi.Aws.ProviderArgs? args = null, CustomResourceOptions? options = null)
            : base("aws", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.ProviderArgs MakeArgs(global::Pulumi.Aws.ProviderArgs? args)
        {
            args ??= new global::Pulumi.Aws.ProviderArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "accessKey", "secretKey", "token" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("accessKey")]
        private Input<string>? _accessKey;

        public Input<string>? AccessKey
        {
            get => _accessKey;
            set => _accessKey = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("allowedAccountIds", json: true)]
        private InputList<string>? _allowedAccountIds;

        public InputList<string> AllowedAccountIds
        {
            get => _allowedAccountIds ??= new InputList<string>();
            set => _allowedAccountIds = value;
        }

        [Input("assumeRoleWithWebIdentity", json: true)]
        public Input<global::Pulumi.Aws.Inputs.ProviderAssumeRoleWithWebIdentityArgs>? AssumeRoleWithWebIdentity { get; set; }

        [Input("assumeRoles", json: true)]
        private InputList<global::Pulumi.Aws.Inputs.ProviderAssumeRoleArgs>? _assumeRoles;

        public InputList<global::Pulumi.Aws.Inputs.ProviderAssumeRoleArgs> AssumeRoles
        {
            get => _assumeRoles ??= new InputList<global::Pulumi.Aws.Inputs.ProviderAssumeRoleArgs>();
            set => _assumeRoles = value;
        }

        [Input("customCaBundle")]
        public Input<string>? CustomCaBundle { get; set; }

        [Input("defaultTags", json: true)]
        public Input<global::Pulumi.Aws.Inputs.ProviderDefaultTagsArgs>? DefaultTags { get; set; }

        [Input("ec2MetadataServiceEndpoint")]
        public Input<string>? Ec2MetadataServiceEndpoint { get; set; }

        [Input("ec2MetadataServiceEndpointMode")]
        public Input<string>? Ec2MetadataServiceEndpointMode { get; set; }

        [Input("endpoints", json: true)]
        private InputList<global::Pulumi.Aws.Inputs.ProviderEndpointArgs>? _endpoints;

        public InputList<global::Pulumi.Aws.Inputs.ProviderEndpointArgs> Endpoints
        {
            get => _endpoints ??= new InputList<global::Pulumi.Aws.Inputs.ProviderEndpointArgs>();
            set => _endpoints = value;
        }

        [Input("forbiddenAccountIds", json: true)]
        private InputList<string>? _forbiddenAccountIds;

        public InputList<string> ForbiddenAccountIds
        {
            get => _forbiddenAccountIds ??= new InputList<string>();
            set => _forbiddenAccountIds = value;
        }

        [Input("httpProxy")]
        public Input<string>? HttpProxy { get; set; }

        [Input("httpsProxy")]
        public Input<string>? HttpsProxy { get; set; }

        [Input("ignoreTags", json: true)]
        public Input<global::Pulumi.Aws.Inputs.ProviderIgnoreTagsArgs>? IgnoreTags { get; set; }

        [Input("insecure", json: true)]
        public Input<bool>? Insecure { get; set; }

        [Input("maxRetries", json: true)]
        public Input<int>? MaxRetries { get; set; }

        [Input("noProxy")]
        public Input<string>? NoProxy { get; set; }

        [Input("profile")]
        public Input<string>? Profile { get; set; }

        [Input("region")]
        public Input<string>? Region { get; set; }

        [Input("retryMode")]
        public Input<string>? RetryMode { get; set; }

        [Input("s3UsEast1RegionalEndpoint")]
        public Input<string>? S3UsEast1RegionalEndpoint { get; set; }

        [Input("s3UsePathStyle", json: true)]
        public Input<bool>? S3UsePathStyle { get; set; }

        [Input("secretKey")]
        private Input<string>? _secretKey;

        public Input<string>? SecretKey
        {
            get => _secretKey;
            set => _secretKey = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("sharedConfigFiles", json: true)]
        private InputList<string>? _sharedConfigFiles;

        public InputList<string> SharedConfigFiles
        {
            get => _sharedConfigFiles ??= new InputList<string>();
            set => _sharedConfigFiles = value;
        }

        [Input("sharedCredentialsFiles", json: true)]
        private InputList<string>? _sharedCredentialsFiles;

        public InputList<string> SharedCredentialsFiles
        {
            get => _sharedCredentialsFiles ??= new InputList<string>();
            set => _sharedCredentialsFiles = value;
        }

        [Input("skipCredentialsValidation", json: true)]
        public Input<bool>? SkipCredentialsValidation { get; set; }

        [Input("skipMetadataApiCheck", json: true)]
        public Input<bool>? SkipMetadataApiCheck { get; set; }

        [Input("skipRegionValidation", json: true)]
        public Input<bool>? SkipRegionValidation { get; set; }

        [Input("skipRequestingAccountId", json: true)]
        public Input<bool>? SkipRequestingAccountId { get; set; }

        [Input("stsRegion")]
        public Input<string>? StsRegion { get; set; }

        [Input("tagPolicyCompliance")]
        public Input<string>? TagPolicyCompliance { get; set; }

        [Input("token")]
        private Input<string>? _token;

        public Input<string>? Token
        {
            get => _token;
            set => _token = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
        }

        [Input("tokenBucketRateLimiterCapacity", json: true)]
        public Input<int>? TokenBucketRateLimiterCapacity { get; set; }

        [Input("useDualstackEndpoint", json: true)]
        public Input<bool>? UseDualstackEndpoint { get; set; }

        [Input("useFipsEndpoint", json: true)]
        public Input<bool>? UseFipsEndpoint { get; set; }

        [Input("userAgents", json: true)]
        private InputList<string>? _userAgents;

        public InputList<string> UserAgents
        {
            get => _userAgents ??= new InputList<string>();
            set => _userAgents = value;
        }

        public ProviderArgs()
        {
        }
        public static new ProviderArgs Empty => new ProviderArgs();
    }
}
