using LcncInfra.Model.Collections;
using LcncInfra.Resources.Plans;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Plans;

/// <summary>Makes the plan of what a program declared, with the names that the engine would give.</summary>
internal static class ResourcePlanReader
{
    private const string ProviderPrefix = "pulumi:providers:";

    /// <summary>The plan; the stack itself is no resource of it.</summary>
    public static async Task<ResourcePlan> ReadAsync(string project, string stack, IReadOnlyList<RecordedResource> recorded)
    {
        var names = new ResourceNames(project, stack, recorded);
        var planned = new List<PlannedResource>();
        foreach (var resource in recorded.Where(r => !ResourceNames.IsStack(r.Resource)))
        {
            planned.Add(await ReadAsync(resource, names).ConfigureAwait(false));
        }

        return new(project, stack, [.. planned]);
    }

    private static async Task<PlannedResource> ReadAsync(RecordedResource recorded, ResourceNames names)
    {
        var (resource, options) = (recorded.Resource, recorded.Options);
        var line = names.Line(resource);
        var inputs = await InputReader.MapAsync(recorded.Args).ConfigureAwait(false);
        return new PlannedResource(names.Urn(resource), resource.GetResourceType(), resource.GetResourceName(), inputs)
        {
            Parent = line.Count > 1 ? names.Urn(line[1].Resource) : null,
            Provider = ProviderOf(line),
            IsComponent = resource is ComponentResource,
            IsProtected = line.Select(r => r.Options.Protect).FirstOrDefault(protect => protect is not null) == true,
            IsRetained = options.RetainOnDelete == true,
            ImportId = (options as CustomResourceOptions)?.ImportId,
            DependsOn = await DependenciesAsync(options, names).ConfigureAwait(false),
        };
    }

    // The nearest provider of the resource's package that it, or what it stands in, was given.
    private static string? ProviderOf(IReadOnlyList<RecordedResource> line)
    {
        var type = ProviderPrefix + line[0].Resource.GetResourceType().Split(':')[0];
        return line.SelectMany(recorded => Providers(recorded.Options))
            .FirstOrDefault(provider => provider.GetResourceType() == type)?.GetResourceName();
    }

    private static IEnumerable<ProviderResource> Providers(ResourceOptions options)
    {
        var listed = (options as ComponentResourceOptions)?.Providers ?? [];
        return options.Provider is { } single ? [single, .. listed] : listed;
    }

    private static async Task<ValueList<string>> DependenciesAsync(ResourceOptions options, ResourceNames names)
    {
        var resources = await OutputUtilities.GetValueAsync(options.DependsOn.ToOutput()).ConfigureAwait(false);
        return resources.IsDefault ? [] : [.. resources.Select(names.Urn).Order(StringComparer.Ordinal)];
    }
}
