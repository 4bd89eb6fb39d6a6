namespace Pulumi;

public sealed class DeploymentInstance
{
    internal DeploymentInstance(Deployment deployment) => Deployment = deployment;

    public string StackName => Deployment.Options.StackName ?? "stack";

    public string ProjectName => Deployment.Options.ProjectName ?? "project";

    public string OrganizationName => Deployment.Options.OrganizationName ?? "organization";

    public string RootDirectory => Deployment.Options.RootDirectory ?? throw new InvalidOperationException(
        "The Pulumi CLI version does not support root directory. Please update the Pulumi CLI.");

    public bool IsDryRun => Deployment.IsDryRun;

    internal Deployment Deployment { get; }

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) => Deployment.Invoke<T>(token, args, options);

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) => Deployment.Invoke<T>(token, args, options);

    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) =>
        Deployment.InvokeAsync<T>(token, args, options);
}
