using System.Collections.Immutable;

namespace Pulumi;

public class Resource
{
    private readonly string type;
    private readonly string name;
    private readonly bool? protect;
    private readonly ImmutableArray<ResourceTransformation> transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> providers = ImmutableDictionary<string, ProviderResource>.Empty;

    // A resource that is only known by its URN.
    private protected Resource()
    {
        type = string.Empty;
        name = string.Empty;
        Sources = ImmutableDictionary<string, IOutputSource>.Empty;
    }

    private protected Resource(string type, string name, ResourceArgs args, ResourceOptions options, bool custom, bool remote)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.type = type;
        this.name = name;
        Sources = OutputSources.Create(this, options.Urn is not null || remote);

        var deployment = Deployment.Require();
        var inheritedFrom = type == Stack.TypeToken ? null : options.Parent ?? (options.Urn is null ? deployment.Stack : null);
        transformations = [.. options.ResourceTransformations, .. inheritedFrom?.transformations ?? []];
        (args, options) = Transform(args, options);
        options = options.Clone();

        var parent = options.Parent;
        parent?.AddChild(this);
        protect = options.Protect ??= parent?.protect;
        providers = Providers(parent?.providers ?? providers, options, custom);
        options.Provider = custom ? options.Provider ?? parent?.GetProvider(type) : options.Provider;
        deployment.Register(this, args, options, remote);
    }

    [Output("urn")]
    public Output<string> Urn { get; private protected set; } = null!;

    internal HashSet<Resource> Children { get; } = [];

    internal ImmutableDictionary<string, IOutputSource> Sources { get; }

    public string GetResourceType() => type;

    public string GetResourceName() => name;

    internal ProviderResource? GetProvider(string member)
    {
        var parts = member.Split(':');
        return parts.Length == 3 ? providers.GetValueOrDefault(parts[0]) : null;
    }

    internal Resource[] CopyOfChildren()
    {
        lock (Children)
        {
            return [.. Children];
        }
    }

    private void AddChild(Resource child)
    {
        lock (Children)
        {
            Children.Add(child);
        }
    }

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in transformations)
        {
            if (transformation(new(this, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != options.Parent)
            {
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }

    private ImmutableDictionary<string, ProviderResource> Providers(
        ImmutableDictionary<string, ProviderResource> inherited, ResourceOptions options, bool custom)
    {
        var listed = (options as ComponentResourceOptions)?.Providers ?? [];
        if (options.Provider is not null && listed.Count > 0)
        {
            throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", options.Parent);
        }

        if (custom)
        {
            var parts = type.Split(':');
            return options.Provider is { } own && parts.Length == 3 ? inherited.SetItem(parts[0], own) : inherited;
        }

        return inherited.SetItems((options.Provider is { } provider ? [provider] : listed).Select(p => KeyValuePair.Create(p.Package, p)));
    }
}
