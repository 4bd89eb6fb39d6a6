using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Stacks.Preview;

/// <summary>Names that two resources have, which the engine refuses and mocks do not.</summary>
internal sealed class DuplicateNames : IResourceRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ResourcePlan plan) => plan.Resources
        .GroupBy(resource => resource.Urn, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => PreviewDiagnostics.DuplicateName(group.First().Type, group.First().Name, group.Key));
}
