using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Plans;

/// <summary>Providers that make nothing: what is asked for is known, everything else is not.</summary>
internal sealed class PreviewMocks : IMocks
{
    private readonly ConcurrentDictionary<string, int> _calls = new(StringComparer.Ordinal);

    /// <summary>The functions that the program called, in ordinal order; only their providers know the answers.</summary>
    public IReadOnlyList<string> Calls => [.. _calls.Keys.Order(StringComparer.Ordinal)];

    /// <summary>How often it called any.</summary>
    public int CallCount => _calls.Values.Sum();

    /// <inheritdoc/>
    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) =>
        Task.FromResult<(string? id, object state)>((null, args.Inputs));

    /// <inheritdoc/>
    public Task<object> CallAsync(MockCallArgs args)
    {
        _calls.AddOrUpdate(args.Token ?? string.Empty, 1, (_, count) => count + 1);

        // One part that is unknown makes the answer unknown, so that nothing is computed from it.
        return Task.FromResult<object>(ImmutableDictionary<string, object>.Empty.Add("answer", OutputUtilities.CreateUnknown(string.Empty)));
    }
}
