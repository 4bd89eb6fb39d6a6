using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.References;

/// <summary>Checks the Secrets and ConfigMaps that objects other than pods refer to.</summary>
internal static class KeyReferences
{
    /// <summary>The findings.</summary>
    public static IEnumerable<(string Path, string Message)> Check(ManifestObject o, ProvidedKeys keys) => Wanted(o)
        .Where(w => w.Name is not null)
        .Select(w => (w.Path, Message: keys.ProblemWith(o, (w.Kind, w.Name ?? string.Empty, w.Key))))
        .Where(f => f.Message is not null)
        .Select(f => (f.Path, f.Message ?? string.Empty));

    private static IEnumerable<(string Path, string Kind, string? Name, string? Key)> Wanted(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("keda.sh", "TriggerAuthentication") => Node.Maps(o.Spec, "secretTargetRef")
            .Select(r => ($"spec.secretTargetRef[{r.Index}]", "Secret", Node.Text(r.Item, "name"), Node.Text(r.Item, "key"))),
        ("networking.k8s.io", "Ingress") => Node.Maps(o.Spec, "tls").Select(t => ($"spec.tls[{t.Index}]", "Secret", Node.Text(t.Item, "secretName"), (string?)"tls.crt")),
        ("databases.spotahome.com", "RedisFailover") => [("spec.auth.secretPath", "Secret", Node.Text(o.Spec, "auth", "secretPath"), "password")],
        ("gateway.networking.k8s.io", "Gateway") => from listener in Node.Maps(o.Spec, "listeners")
                                                    from reference in Node.Maps(listener.Item, "tls", "certificateRefs")
                                                    where Node.Text(reference.Item, "namespace") is null
                                                    select ($"spec.listeners[{listener.Index}].tls", "Secret", Node.Text(reference.Item, "name"), (string?)"tls.crt"),
        _ => [],
    };
}
