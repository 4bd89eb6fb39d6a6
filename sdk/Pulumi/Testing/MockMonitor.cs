using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Testing;

internal sealed class MockMonitor(IMocks mocks)
{
    private readonly List<Resource> created = [];
    private readonly Dictionary<string, (string Urn, string? Id, ImmutableDictionary<string, object?> State)> registered = [];

    public ImmutableArray<Resource> Created()
    {
        lock (created)
        {
            return [.. created];
        }
    }

    public (string Urn, string? Id, ImmutableDictionary<string, object?> State) Find(string urn)
    {
        lock (created)
        {
            return registered.TryGetValue(urn, out var found) ? found : throw new InvalidOperationException($"Unknown resource {urn}");
        }
    }

    public async Task<(string Urn, string? Id, ImmutableDictionary<string, object?> State)> RegisterAsync(Registration registration)
    {
        var resource = registration.Resource;
        lock (created)
        {
            created.Add(resource);
        }

        var urn = NewUrn(registration.Parent, resource.GetResourceType(), resource.GetResourceName());
        if (resource.GetResourceType() == Stack.TypeToken)
        {
            return (urn, string.Empty, ImmutableDictionary<string, object?>.Empty);
        }

        var (id, state) = await mocks.NewResourceAsync(new MockResourceArgs
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Inputs = registration.Inputs,
            Provider = registration.Provider,
            Id = registration.Id,
        }).ConfigureAwait(false);
        var answer = (urn, id ?? registration.Id, await StateAsync(state).ConfigureAwait(false));
        lock (created)
        {
            registered[urn] = answer;
        }

        return answer;
    }

    public Task OutputsAsync(string urn, ImmutableDictionary<string, object> outputs) => mocks.RegisterResourceOutputs(new(
        urn,
        outputs.ToImmutableDictionary(output => output.Key, output =>
        {
            var (value, isKnown, isSecret) = Deserializer.Deserialize(output.Value);
            return new Output<object?>(Task.FromResult(new OutputData<object?>(ImmutableHashSet<Resource>.Empty, value, isKnown, isSecret)));
        })));

    public async Task<object?> CallAsync(MockCallArgs args) =>
        await StateAsync(await mocks.CallAsync(args).ConfigureAwait(false)).ConfigureAwait(false);

    private static async Task<ImmutableDictionary<string, object?>> StateAsync(object state) =>
        await new Serializer().SerializeAsync(string.Empty, state is IDictionary<string, object> map ? map.ToImmutableDictionary() : state)
            .ConfigureAwait(false) as ImmutableDictionary<string, object?>
        ?? throw new InvalidOperationException($"{state.GetType().FullName} is not a supported argument type");

    // Only the outermost type of the parent is kept, unlike in the engine's names.
    private static string NewUrn(string parent, string type, string name)
    {
        var outermost = parent.Length == 0 ? string.Empty : $"{parent.Split("::")[2].Split('$')[0]}$";
        return $"urn:pulumi:{Deployment.Instance.StackName}::{Deployment.Instance.ProjectName}::{outermost}{type}::{name}";
    }
}
