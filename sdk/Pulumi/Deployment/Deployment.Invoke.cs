using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    internal Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options)
    {
        return new(CallAsync());

        async Task<OutputData<T>> CallAsync()
        {
            var (values, dependencies) = await SerializedAsync(token, args).ConfigureAwait(false);
            var explicitly = options is InvokeOutputOptions { DependsOn: { } dependsOn }
                ? await dependsOn.ToOutput().GetValueAsync([]).ConfigureAwait(false)
                : [];
            ImmutableHashSet<Resource> resources = [.. dependencies, .. explicitly.IsDefault ? [] : explicitly];
            if (values.Values.Any(Deserializer.HasUnknown) || !await AreKnownAsync(resources).ConfigureAwait(false))
            {
                return OutputData<T>.Unknown(default!);
            }

            var (value, isKnown, isSecret) = Deserializer.Deserialize(await SendAsync(token, values, options).ConfigureAwait(false));
            return new(resources, (T)Converter.Convert($"{token} result", value, typeof(T))!, isKnown, isSecret);
        }
    }

    internal async Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options)
    {
        var (values, _) = await SerializedAsync(token, args).ConfigureAwait(false);
        var (value, _, _) = Deserializer.Deserialize(await SendAsync(token, values, options).ConfigureAwait(false));
        return (T)Converter.Convert($"{token} result", value, typeof(T))!;
    }

    private static Task<(ImmutableDictionary<string, object> Values, HashSet<Resource> Dependencies)> SerializedAsync(string token, InvokeArgs? args) =>
        Serializer.PropertiesAsync($"invoke:{token}", (args ?? InvokeArgs.Empty).ToDictionary(), _ => true);

    // A call waits until what it depends on exists: in a preview, that is never.
    private static async Task<bool> AreKnownAsync(IEnumerable<Resource> resources)
    {
        foreach (var resource in Reached(resources).OfType<CustomResource>().Where(resource => resource.Id is not null))
        {
            if (!(await resource.Id.Data.ConfigureAwait(false)).IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<object?> SendAsync(string token, ImmutableDictionary<string, object> values, InvokeOptions? options)
    {
        var provider = options?.Provider ?? options?.Parent?.GetProvider(token);
        return await monitor.CallAsync(new MockCallArgs
        {
            Token = token,
            Args = Deserializer.Plain(values),
            Provider = provider is null ? string.Empty : await provider.ReferenceAsync().ConfigureAwait(false),
        }).ConfigureAwait(false);
    }
}
