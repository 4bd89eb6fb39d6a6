using Pulumi;

namespace LcncInfra.Sdk.Tests.Programs;

/// <summary>A resource of a provider that does not exist.</summary>
public sealed class Thing : CustomResource
{
    public Thing(string name, ThingArgs? args = null, CustomResourceOptions? options = null)
        : base("test:module:Thing", name, args ?? new ThingArgs(), options)
    {
    }

    [Output("text")]
    public Output<string?> Text { get; private set; } = null!;

    [Output("count")]
    public Output<int> Count { get; private set; } = null!;
}
