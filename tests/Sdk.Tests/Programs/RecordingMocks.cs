using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace LcncInfra.Sdk.Tests.Programs;

/// <summary>Gives back what it is given, and remembers it.</summary>
public sealed class RecordingMocks : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> resources = new();
    private readonly ConcurrentDictionary<string, ImmutableDictionary<string, object>> states = new();
    private readonly ConcurrentQueue<MockRegisterResourceOutputsRequest> outputs = new();

    public IReadOnlyList<MockResourceArgs> Resources => [.. resources];

    public IReadOnlyList<MockRegisterResourceOutputsRequest> Outputs => [.. outputs];

    /// <summary>Whether resources get identifiers; without one, an identifier is unknown.</summary>
    public bool HasIds { get; init; } = true;

    public MockCallArgs? Called { get; private set; }

    public object CallResult { get; init; } = new Dictionary<string, object>();

    public MockResourceArgs this[string name] => resources.Single(r => r.Name == name);

    /// <summary>What the state of a resource holds besides its inputs.</summary>
    public RecordingMocks Answering(string name, params (string Key, object Value)[] state)
    {
        states[name] = state.ToImmutableDictionary(s => s.Key, s => s.Value);
        return this;
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        resources.Enqueue(args);
        var state = args.Inputs.SetItems(states.GetValueOrDefault(args.Name ?? string.Empty, ImmutableDictionary<string, object>.Empty));
        return Task.FromResult<(string? id, object state)>((HasIds ? $"{args.Name}-id" : null, state));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Called = args;
        return Task.FromResult(CallResult);
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        outputs.Enqueue(args);
        return Task.CompletedTask;
    }
}
