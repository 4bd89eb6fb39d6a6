using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Registries;

/// <summary>Finds upstreams that a location cannot keep copies of.</summary>
internal static class UpstreamValidator
{
    /// <summary>The findings, in order of the upstreams.</summary>
    public static IEnumerable<Diagnostic> Find(Sourced<Registry> registry) => registry.Value.Upstreams.Index().SelectMany(u =>
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"spec.upstreams[{u.Index}]");
        return u.Item.Locations.Index()
            .SelectMany(l => RegistryValidator.FindUnknown(registry, string.Create(CultureInfo.InvariantCulture, $"{path}.locations[{l.Index}]"), l.Item))
            .Concat(Find(registry, path, u.Item));
    });

    private static IEnumerable<Diagnostic> Find(Sourced<Registry> registry, string path, RegistryUpstream upstream)
    {
        var locations = registry.Value.Locations.Where(l => upstream.Host.Length > 0 && upstream.IsAt(l.Name)).ToList();
        foreach (var location in locations.Where(l => !UpstreamHosts.IsKnown(l.Provider, upstream.Host)))
        {
            yield return RegistryDiagnostics.UpstreamNotCached(
                registry.At($"{path}.host"), RegistryValidator.OwnerOf(registry), upstream.Name, (location.Name, location.Provider.Word, upstream.Host, UpstreamHosts.Of(location.Provider) ?? []));
        }

        if (upstream.IsTrusted && registry.Value.Admission is null)
        {
            yield return RegistryDiagnostics.TrustOfNothing(registry.At($"{path}.trusted"), RegistryValidator.OwnerOf(registry), upstream.Name);
        }

        if (upstream.Credentials is null && locations.Find(l => UpstreamHosts.NeedsCredentials(l.Provider, upstream.Host)) is { } asking)
        {
            yield return RegistryDiagnostics.CredentialsMissing(
                registry.At($"{path}.host"), RegistryValidator.OwnerOf(registry), $"Upstream '{upstream.Name}'", $"{asking.Provider.Word} at '{asking.Name}' asks for them");
        }
    }
}
