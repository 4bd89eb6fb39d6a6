namespace Pulumi;

public class ProviderResource : CustomResource
{
    // How the engine names the provider of a resource whose identifier is not known yet.
    private const string UnknownId = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options) => Package = package;

    public ProviderResource(
        string package,
        string name,
        ResourceArgs args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : this(package, name, args, options) => RegisterPackageRequest.Refuse(registerPackageRequest);

    internal string Package { get; }

    internal async Task<string> ReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(string.Empty).ConfigureAwait(false);
        var id = await Id.GetValueAsync(string.Empty).ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? UnknownId : id)}";
    }
}
