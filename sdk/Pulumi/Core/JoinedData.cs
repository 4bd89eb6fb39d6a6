using System.Collections.Immutable;

namespace Pulumi;

// What several outputs have together: known if all are, secret if any is.
internal sealed class JoinedData
{
    private ImmutableHashSet<Resource> resources = ImmutableHashSet<Resource>.Empty;
    private bool isKnown = true;
    private bool isSecret;

    public T Take<T>(OutputData<T> data)
    {
        resources = resources.Union(data.Resources);
        isKnown &= data.IsKnown;
        isSecret |= data.IsSecret;
        return data.Value;
    }

    public async Task<T> TakeAsync<T>(Input<T> input) => Take(await ((Output<T>)input).Data.ConfigureAwait(false));

    public OutputData<T> With<T>(T value) => new(resources, value, isKnown, isSecret);
}
