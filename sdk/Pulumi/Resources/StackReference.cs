using System.Collections.Immutable;

namespace Pulumi;

public class StackReferenceArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}

public sealed class StackReferenceOutputDetails
{
    public object? Value { get; set; }

    public object? SecretValue { get; set; }
}

public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    public Output<object?> GetOutput(Input<string> name) => Secreted(
        Output.Tuple(name, (Input<ImmutableDictionary<string, object>>)Outputs)
            .Apply(both => (object?)both.Item2.GetValueOrDefault(both.Item1)),
        name);

    public Output<object> RequireOutput(Input<string> name) => Secreted(
        Output.Tuple(name, (Input<string>)Name, (Input<ImmutableDictionary<string, object>>)Outputs).Apply(all =>
            all.Item3.TryGetValue(all.Item1, out var value)
                ? value
                : throw new KeyNotFoundException($"Required output '{all.Item1}' does not exist on stack '{all.Item2}'.")),
        name);

    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).Data.ConfigureAwait(false);
        return data.IsSecret ? new() { SecretValue = data.Value } : new() { Value = data.Value };
    }

    // Secret is what the names of secret outputs say; not all outputs because one of them is.
    private Output<T> Secreted<T>(Output<T> output, Input<string> name)
    {
        return new(Await());

        async Task<OutputData<T>> Await()
        {
            var data = await output.Data.ConfigureAwait(false);
            var asked = await name.ToOutput().Data.ConfigureAwait(false);
            var secrets = await SecretOutputNames.Data.ConfigureAwait(false);
            var isSecret = asked.IsKnown && secrets.IsKnown
                ? !secrets.Value.IsDefault && secrets.Value.Contains(asked.Value, StringComparer.Ordinal)
                : (await Outputs.Data.ConfigureAwait(false)).IsSecret;
            return data with { IsSecret = isSecret };
        }
    }
}
