using LcncInfra.Components.Repositories;
using LcncInfra.Model.Collections;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Plans;

/// <summary>What a program would publish to the GitOps repository.</summary>
/// <param name="UnknownFacts">The facts that only provisioning knows, as <c>cluster type/key</c>.</param>
/// <param name="Facts">The file of the facts; <see langword="null"/> while one of them is not known.</param>
/// <param name="Rendering">Digest of the rendering; <see langword="null"/> while a fact is not known.</param>
internal sealed record PlannedPublication(ValueList<string> UnknownFacts, string? Facts, string? Rendering)
{
    /// <summary>What is published by the first of these resources that publishes; <see langword="null"/> if none does.</summary>
    public static async Task<PlannedPublication?> FindAsync(IEnumerable<RecordedResource> recorded)
    {
        if (recorded.Select(r => r.Resource).OfType<GitOpsRepository>().FirstOrDefault() is not { } repository)
        {
            return null;
        }

        var unknown = await OutputUtilities.GetValueAsync(repository.UnknownFacts).ConfigureAwait(false);
        return await OutputUtilities.GetIsKnownAsync(repository.Rendering).ConfigureAwait(false)
            ? new(
                [.. unknown],
                await OutputUtilities.GetValueAsync(repository.FactsDocument).ConfigureAwait(false),
                await OutputUtilities.GetValueAsync(repository.Rendering).ConfigureAwait(false))
            : new([.. unknown], null, null);
    }
}
