using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Judging;

/// <summary>Finds the provider that a resource is made with, which says where and with which tags where the resource does not.</summary>
internal sealed class PlannedProviders(ResourcePlan plan)
{
    private const string Prefix = "pulumi:providers:";

    private readonly ILookup<(string Type, string Name), PlannedResource> _providers =
        plan.Resources.Where(r => r.Type.StartsWith(Prefix, StringComparison.Ordinal)).ToLookup(r => (r.Type, r.Name));

    /// <summary>What the resource says, else what its provider says; <see langword="null"/> if neither does.</summary>
    public PlannedValue? Find(PlannedResource resource, string input, string ofProvider) => Inputs.Find(resource, input) ?? FindInProvider(resource, ofProvider);

    /// <summary>What the provider of a resource says; <see langword="null"/> if nothing, or if it is the default one.</summary>
    public PlannedValue? FindInProvider(PlannedResource resource, string input) => resource.Provider is { } name
        ? _providers[($"{Prefix}{resource.Type.Split(':')[0]}", name)].Select(provider => Inputs.Find(provider, input)).FirstOrDefault(value => value is not null)
        : null;
}
