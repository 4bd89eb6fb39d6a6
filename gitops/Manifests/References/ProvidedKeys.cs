using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.References;

/// <summary>The Secrets and ConfigMaps that a set leads to, with their keys.</summary>
internal sealed class ProvidedKeys
{
    private static readonly string[] CertificateKeys = ["ca.crt", "tls.crt", "tls.key"];

    private static readonly string[] RabbitKeys = ["connection_string", "default_user.conf", "host", "password", "port", "provider", "type", "username"];

    private static readonly string[] UserKeys = ["password", "username"];

    private readonly Dictionary<(string Kind, string Namespace, string Name), HashSet<string>?> _keys = [];

    private readonly HashSet<string> _foreign = new(StringComparer.Ordinal);

    private ProvidedKeys()
    {
    }

    /// <summary>What a set leads to.</summary>
    public static ProvidedKeys Of(ManifestSet set)
    {
        var provided = new ProvidedKeys();
        foreach (var o in set.Objects)
        {
            foreach (var (kind, name, keys) in By(o))
            {
                provided._keys[(kind, o.Namespace, name)] = keys?.ToHashSet(StringComparer.Ordinal);
            }
        }

        provided._foreign.UnionWith(set.ForeignSecrets);
        return provided;
    }

    /// <summary>What is wrong with a reference of an object; <see langword="null"/> if it is good.</summary>
    /// <param name="from">The object that refers.</param>
    /// <param name="wanted">What it refers to; without a key, to the whole.</param>
    public string? ProblemWith(ManifestObject from, (string Kind, string Name, string? Key) wanted)
    {
        if (wanted.Kind == "Secret" && _foreign.Contains(wanted.Name))
        {
            return null;
        }

        if (!_keys.TryGetValue((wanted.Kind, from.Namespace, wanted.Name), out var keys))
        {
            return $"nothing provides {wanted.Kind} '{wanted.Name}'";
        }

        return wanted.Key is { } key && keys is not null && !keys.Contains(key) ? $"{wanted.Kind} '{wanted.Name}' has no key '{key}'" : null;
    }

    private static IEnumerable<(string Kind, string Name, IEnumerable<string>? Keys)> By(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("", "Secret") => [("Secret", o.Name, [.. Node.Keys(o.Root, "data"), .. Node.Keys(o.Root, "stringData")])],
        ("", "ConfigMap") => [("ConfigMap", o.Name, [.. Node.Keys(o.Root, "data"), .. Node.Keys(o.Root, "binaryData")])],
        ("external-secrets.io", "ExternalSecret") => [("Secret", Node.Text(o.Spec, "target", "name") ?? o.Name, ExternalKeys(o))],
        ("cert-manager.io", "Certificate") when Node.Text(o.Spec, "secretName") is { } name => [("Secret", name, CertificateKeys)],
        ("networking.k8s.io", "Ingress") when HasIssuer(o) => Node.Maps(o.Spec, "tls").Select(t => Node.Text(t.Item, "secretName")).OfType<string>().Select(Certificate),
        ("gateway.networking.k8s.io", "Gateway") when HasIssuer(o) => CertificatesOf(o).Select(Certificate),
        ("acid.zalan.do", "postgresql") => Node.Keys(o.Spec, "users")
            .Select(user => ("Secret", $"{user.Replace('_', '-')}.{o.Name}.credentials.postgresql.acid.zalan.do", (IEnumerable<string>?)UserKeys)),
        ("rabbitmq.com", "RabbitmqCluster") => [("Secret", $"{o.Name}-default-user", RabbitKeys)],
        _ => [],
    };

    private static (string, string, IEnumerable<string>?) Certificate(string name) => ("Secret", name, CertificateKeys);

    private static bool HasIssuer(ManifestObject o)
    {
        var annotations = Node.Labels(o.Root, "metadata", "annotations");
        return annotations.ContainsKey("cert-manager.io/cluster-issuer") || annotations.ContainsKey("cert-manager.io/issuer");
    }

    private static IEnumerable<string> CertificatesOf(ManifestObject gateway) =>
        from listener in Node.Maps(gateway.Spec, "listeners")
        from reference in Node.Maps(listener.Item, "tls", "certificateRefs")
        let name = Node.Text(reference.Item, "name")
        where name is not null
        select name;

    // What is extracted from a whole entry, or made by a template, is known only when it runs.
    private static IEnumerable<string>? ExternalKeys(ManifestObject o) =>
        Node.At(o.Spec, "dataFrom") is not null ? null
        : Node.Map(o.Spec, "target", "template", "data") is not null ? Node.Keys(o.Spec, "target", "template", "data")
        : Node.Maps(o.Spec, "data").Select(d => Node.Text(d.Item, "secretKey")).OfType<string>();
}
