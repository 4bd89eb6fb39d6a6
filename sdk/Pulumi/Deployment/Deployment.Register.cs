using System.Collections.Immutable;
using Pulumi.Serialization;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    internal void Register(Resource resource, ResourceArgs args, ResourceOptions options, bool remote) =>
        Tasks.Add(CompleteAsync(resource, args, options, remote));

    internal void RegisterOutputs(Resource resource, Output<IDictionary<string, object?>> outputs) =>
        Tasks.Add(RegisterOutputsAsync(resource, outputs));

    private async Task CompleteAsync(Resource resource, ResourceArgs args, ResourceOptions options, bool remote)
    {
        try
        {
            var (urn, id, state) = await SendAsync(resource, args, options, remote).ConfigureAwait(false);
            resource.Sources["urn"].Set(OutputData<object?>.Of(urn, isSecret: false));
            if (resource is CustomResource)
            {
                resource.Sources["id"].Set(OutputData<object?>.Of(id, isSecret: false) with { IsKnown = !string.IsNullOrEmpty(id) });
            }

            foreach (var (name, source) in resource.Sources.Where(source => source.Key is not "urn" and not "id"))
            {
                source.Set(StateOf(resource, name, source, state));
            }
        }
        catch (Exception e)
        {
            foreach (var source in resource.Sources.Values)
            {
                source.Fail(e);
            }

            throw;
        }
    }

    // What the state does not say is unknown in a preview, and nothing afterwards.
    private OutputData<object?> StateOf(Resource resource, string name, IOutputSource source, ImmutableDictionary<string, object?> state)
    {
        if (!state.TryGetValue(name, out var value))
        {
            return OutputData<object?>.Of(null, isSecret: false) with { IsKnown = !IsDryRun };
        }

        var (plain, isKnown, isSecret) = Deserializer.Deserialize(value);
        var converted = Converter.Convert($"{resource.GetType().FullName}.{name}", plain, source.Type);
        return new(ImmutableHashSet<Resource>.Empty, converted, isKnown, isSecret);
    }

    private async Task<(string Urn, string? Id, ImmutableDictionary<string, object?> State)> SendAsync(
        Resource resource, ResourceArgs args, ResourceOptions options, bool remote)
    {
        if (options.Urn is { } known)
        {
            return monitor.Find(known);
        }

        var id = options.Id is null ? null : await options.Id.ToOutput().GetValueAsync(string.Empty).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(id) && resource is not CustomResource)
        {
            throw new ArgumentException("ResourceOptions.Id is only valid for a CustomResource");
        }

        var explicitly = await options.DependsOn.ToOutput().GetValueAsync([]).ConfigureAwait(false);
        var (inputs, dependencies) = await Serializer.PropertiesAsync(
            $"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]",
            args.ToDictionary(),
            key => key is not "id" and not "urn").ConfigureAwait(false);
        var parent = await ParentUrnAsync(resource, options).ConfigureAwait(false);
        var provider = resource is CustomResource && options.Provider is { } given ? await given.ReferenceAsync().ConfigureAwait(false) : string.Empty;
        foreach (var dependency in Reached([.. explicitly.IsDefault ? [] : explicitly, .. dependencies]))
        {
            await dependency.Urn.GetValueAsync(string.Empty).ConfigureAwait(false);
        }

        var isRead = !string.IsNullOrEmpty(id);
        var registration = new Registration(resource, Deserializer.Plain(inputs), parent, provider)
        {
            Id = isRead ? id : (options as CustomResourceOptions)?.ImportId ?? string.Empty,
        };
        var answer = await monitor.RegisterAsync(registration).ConfigureAwait(false);
        return isRead ? answer with { Id = id } : answer;
    }

    private async Task<string> ParentUrnAsync(Resource resource, ResourceOptions options)
    {
        var parent = options.Parent ?? (resource.GetResourceType() == Stack.TypeToken ? null : Stack);
        return parent is null ? string.Empty : await parent.Urn.GetValueAsync(string.Empty).ConfigureAwait(false);
    }

    private async Task RegisterOutputsAsync(Resource resource, Output<IDictionary<string, object?>> outputs)
    {
        var urn = await resource.Urn.GetValueAsync(string.Empty).ConfigureAwait(false);
        var values = await outputs.GetValueAsync(new Dictionary<string, object?>()).ConfigureAwait(false);
        var (serialized, _) = await Serializer.PropertiesAsync("monitor.registerResourceOutputs(...)", values.AsReadOnly(), _ => true)
            .ConfigureAwait(false);
        await monitor.OutputsAsync(urn, serialized).ConfigureAwait(false);
    }

    // A component stands for the resources in it; what runs elsewhere, and custom resources, for themselves.
    private static HashSet<Resource> Reached(IEnumerable<Resource> resources)
    {
        var seen = new HashSet<Resource>();
        var open = new Stack<Resource>(resources);
        while (open.TryPop(out var resource))
        {
            if (seen.Add(resource) && resource is ComponentResource { IsRemote: false })
            {
                resource.CopyOfChildren().ToList().ForEach(open.Push);
            }
        }

        return [.. seen.Where(resource => resource is CustomResource or ComponentResource { IsRemote: true })];
    }
}
