// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Organizations
{
    public static class GetClientConfig
    {
        public static Task<GetClientConfigResult> InvokeAsync(InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetClientConfigResult>("gcp:organizations/getClientConfig:getClientConfig", InvokeArgs.Empty, options);
        public static Output<GetClientConfigResult> Invoke(InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClientConfigResult>("gcp:organizations/getClientConfig:getClientConfig", InvokeArgs.Empty, options);
        public static Output<GetClientConfigResult> Invoke(InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClientConfigResult>("gcp:organizations/getClientConfig:getClientConfig", InvokeArgs.Empty, options);
    }

    [OutputType]
    public sealed class GetClientConfigResult
    {
        public readonly string AccessToken;
        public readonly ImmutableDictionary<string, string> DefaultLabels;
        public readonly string Id;
        public readonly string Project;
        public readonly string Region;
        public readonly string Zone;
        [OutputConstructor]
        private GetClientConfigResult([OutputConstructorParameter("accessToken")] string @accessToken, [OutputConstructorParameter("defaultLabels")] ImmutableDictionary<string, string> @defaultLabels, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("project")] string @project, [OutputConstructorParameter("region")] string @region, [OutputConstructorParameter("zone")] string @zone)
        {
            AccessToken = @accessToken;
            DefaultLabels = @defaultLabels;
            Id = @id;
            Project = @project;
            Region = @region;
            Zone = @zone;
        }
    }

    public static class GetProject
    {
        public static Task<GetProjectResult> InvokeAsync(GetProjectArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetProjectResult>("gcp:organizations/getProject:getProject", args ?? new GetProjectArgs(), options);
        public static Output<GetProjectResult> Invoke(GetProjectInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetProjectResult>("gcp:organizations/getProject:getProject", args ?? new GetProjectInvokeArgs(), options);
        public static Output<GetProjectResult> Invoke(GetProjectInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetProjectResult>("gcp:organizations/getProject:getProject", args ?? new GetProjectInvokeArgs(), options);
    }

    public sealed class GetProjectArgs : global::Pulumi.InvokeArgs
    {
        [Input("projectId")]
        public string? ProjectId { get; set; }

        public GetProjectArgs()
        {
        }
        public static new GetProjectArgs Empty => new GetProjectArgs();
    }

    public sealed class GetProjectInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("projectId")]
        public Input<string>? ProjectId { get; set; }

        public GetProjectInvokeArgs()
        {
        }
        public static new GetProjectInvokeArgs Empty => new GetProjectInvokeArgs();
    }

    [OutputType]
    public sealed class GetProjectResult
    {
        public readonly bool AutoCreateNetwork;
        public readonly string BillingAccount;
        public readonly string DeletionPolicy;
        public readonly ImmutableDictionary<string, string> EffectiveLabels;
        public readonly string FolderId;
        public readonly string Id;
        public readonly ImmutableDictionary<string, string> Labels;
        public readonly string Name;
        public readonly string Number;
        public readonly string OrgId;
        public readonly string? ProjectId;
        public readonly ImmutableDictionary<string, string> PulumiLabels;
        public readonly ImmutableDictionary<string, string> Tags;
        [OutputConstructor]
        private GetProjectResult([OutputConstructorParameter("autoCreateNetwork")] bool @autoCreateNetwork, [OutputConstructorParameter("billingAccount")] string @billingAccount, [OutputConstructorParameter("deletionPolicy")] string @deletionPolicy, [OutputConstructorParameter("effectiveLabels")] ImmutableDictionary<string, string> @effectiveLabels, [OutputConstructorParameter("folderId")] string @folderId, [OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("labels")] ImmutableDictionary<string, string> @labels, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("number")] string @number, [OutputConstructorParameter("orgId")] string @orgId, [OutputConstructorParameter("projectId")] string? @projectId, [OutputConstructorParameter("pulumiLabels")] ImmutableDictionary<string, string> @pulumiLabels, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string> @tags)
        {
            AutoCreateNetwork = @autoCreateNetwork;
            BillingAccount = @billingAccount;
            DeletionPolicy = @deletionPolicy;
            EffectiveLabels = @effectiveLabels;
            FolderId = @folderId;
            Id = @id;
            Labels = @labels;
            Name = @name;
            Number = @number;
            OrgId = @orgId;
            ProjectId = @projectId;
            PulumiLabels = @pulumiLabels;
            Tags = @tags;
        }
    }
}
