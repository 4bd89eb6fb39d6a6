using LcncInfra.Catalog.Registries;

namespace LcncInfra.Catalog.Tests;

/// <summary>Writes a registry as text that can be compared and read.</summary>
public static class RegistryText
{
    public static string Of(Registry registry) =>
        $"[{string.Join("; ", registry.Locations.Select(l => Of(registry, l)))}]"
        + $" projects [{string.Join(", ", registry.Projects.Select(p => $"{p.Name} ({string.Join(", ", p.Repositories)})"))}]"
        + $" upstreams [{string.Join(", ", registry.Upstreams.Select(u => $"{u.Name} of {u.Host} by {u.Credentials ?? "nobody"} at ({string.Join(", ", u.Locations)}){(u.IsTrusted ? " trusted" : string.Empty)}"))}]"
        + $" retention {registry.Retention.UntaggedDays}/{registry.Retention.KeepLast}"
        + $" signers [{string.Join(", ", registry.Signers.Select(s => $"{s.Name} {s.Keyless?.ToString() ?? $"key of {s.PublicKey?.Length}"}"))}] {registry.Admission}"
        + $" pulls [{string.Join(", ", registry.Pulls)}]";

    private static string Of(Registry registry, RegistryLocation location) =>
        $"{location.Name} {location.PrefixOf("shop")} in {location.Region} serves ({string.Join(", ", location.Serves)}) by {location.Credentials ?? "nobody"}"
        + (location.Provider is RegistryProvider.Acr acr ? $" replicas ({string.Join(", ", acr.Replicas)})" : string.Empty)
        + (location == registry.Primary ? string.Empty : $" {MirrorMethods.Of(registry.Primary, location)}");
}
