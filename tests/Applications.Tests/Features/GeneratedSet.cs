using System.Text.Json.Nodes;
using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Generation;
using LcncInfra.Catalog.Apps;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Tests.Features;

/// <summary>All objects of an app at one place, on a cluster type with some capabilities.</summary>
internal static class GeneratedSet
{
    /// <summary>Cluster types of some clouds, and one with nothing but a secret store.</summary>
    public static IReadOnlyList<string[]> ClusterTypes { get; } =
    [
        [Capability.SecretStore],
        [Capability.SecretStore, Capability.GatewayApi, Capability.Mesh, Capability.AwsIdentity, Capability.Spire],
        [Capability.SecretStore, Capability.Ingress, Capability.AzureIdentity, Capability.RegistryMirror],
        [Capability.SecretStore, Capability.Ingress, Capability.GcpIdentity, Capability.Mesh],
    ];

    /// <summary>The objects of an app in its base and at each of its targets.</summary>
    public static IEnumerable<IReadOnlyList<GoMap>> Of(AppDefinition definition, IReadOnlyCollection<string> capabilities) =>
        definition.Targets.Select(t => t.Value.Spec).Prepend(definition.App.Value.Spec)
            .Select(spec => AppComposer.Compose(new AppContext(definition.App.Value, definition.Runtime, spec)))
            .Select(content => (IReadOnlyList<GoMap>)[.. RenderedTree.Resolve(content, capabilities)]);

    /// <summary>What is wrong with the objects of an app anywhere.</summary>
    public static IEnumerable<string> Findings(AppDefinition definition) =>
        from capabilities in ClusterTypes
        from objects in Of(definition, capabilities)
        let set = ManifestSet.Of(objects) with { ForeignSecrets = definition.App.Value.Spec.Image.PullSecrets }
        from finding in Manifests.ManifestChecker.Check(set)
        select $"on {string.Join(", ", capabilities)}: {finding}";

    /// <summary>Values as JSON, as tools that judge them want them.</summary>
    public static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        long number => number,
        double number => number,
        GoList list => new JsonArray([.. list.Items.Select(ToJson)]),
        GoMap map => new JsonObject(map.SortedEntries.Select(e => KeyValuePair.Create((string)e.Key!, ToJson(e.Value)))),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} in an object."),
    };
}
