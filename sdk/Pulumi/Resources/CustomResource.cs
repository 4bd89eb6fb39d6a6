namespace Pulumi;

public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions(), custom: true, remote: false)
    {
    }

    public CustomResource(
        string type,
        string name,
        ResourceArgs? args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : this(type, name, args, options) => RegisterPackageRequest.Refuse(registerPackageRequest);

    private protected CustomResource()
    {
    }

    [Output("id")]
    public Output<string> Id { get; private protected set; } = null!;
}

internal sealed class DependencyResource : CustomResource
{
    public DependencyResource(string urn) => Urn = new(Task.FromResult(new OutputData<string>([this], urn, true, false)));
}
