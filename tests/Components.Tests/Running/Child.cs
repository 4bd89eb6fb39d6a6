using System.Collections.Immutable;
using Pulumi;

namespace LcncInfra.Components.Tests.Running;

/// <summary>A resource below a component, as the program asked for it.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Args">Its arguments, in which secrets can still be told from other outputs.</param>
/// <param name="Options">Its options.</param>
public sealed record Child(Resource Resource, ResourceArgs Args, ResourceOptions Options)
{
    public string Type => Resource.GetResourceType();

    public string Name => Resource.GetResourceName();

    public string? Parent => Options.Parent?.GetResourceName();

    public string? Provider => Options.Provider?.GetResourceName();

    public async Task<IReadOnlyList<string>> DependsOnAsync()
    {
        var resources = await OutputValue.Of<ImmutableArray<Resource>>(Options.DependsOn);
        return resources.IsDefault ? [] : [.. resources.Select(r => r.GetResourceName())];
    }
}
