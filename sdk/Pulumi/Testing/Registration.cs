using System.Collections.Immutable;

namespace Pulumi.Testing;

internal sealed record Registration(Resource Resource, ImmutableDictionary<string, object> Inputs, string Parent, string Provider)
{
    public string? Id { get; init; }
}
