using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.References;

/// <summary>The Services that a set leads to, with their ports.</summary>
internal sealed class ServicePorts
{
    private readonly Dictionary<(string Namespace, string Name), IReadOnlyList<(string? Name, long Number)>> _ports = [];

    private readonly List<(ManifestObject Object, string Service)> _clashes = [];

    private ServicePorts()
    {
    }

    /// <summary>What a set leads to.</summary>
    public static ServicePorts Of(ManifestSet set)
    {
        var services = new ServicePorts();
        foreach (var o in set.Objects)
        {
            foreach (var (name, ports) in By(o))
            {
                if (!services._ports.TryAdd((o.Namespace, name), ports))
                {
                    services._clashes.Add((o, name));
                }
            }
        }

        return services;
    }

    /// <summary>The Services that an object makes although another one makes them too.</summary>
    public IEnumerable<(string Path, string Message)> ClashesOf(ManifestObject o) => _clashes
        .Where(c => c.Object == o)
        .Select(c => ("metadata.name", $"Service '{c.Service}' is also made by another object"));

    /// <summary>What is wrong with a reference to a Service; <see langword="null"/> if it is good.</summary>
    /// <param name="from">The object that refers.</param>
    /// <param name="service">Name of the Service.</param>
    /// <param name="port">Name or number of the port; <see langword="null"/> if none is named.</param>
    public string? ProblemWith(ManifestObject from, string service, object? port)
    {
        if (!_ports.TryGetValue((from.Namespace, service), out var ports))
        {
            return $"there is no Service '{service}'";
        }

        return port is null || ports.Any(p => Equals(p.Name, port) || Equals(p.Number, port)) ? null : $"Service '{service}' has no port '{port}'";
    }

    private static IEnumerable<(string Name, IReadOnlyList<(string?, long)> Ports)> By(ManifestObject o) => (o.Group, o.Kind) switch
    {
        ("", "Service") => [(o.Name, [.. Node.Maps(o.Spec, "ports").Select(p => (Node.Text(p.Item, "name"), Number(Node.At(p.Item, "port"))))])],
        ("flagger.app", "Canary") => Flagger(o),
        ("acid.zalan.do", "postgresql") => [(o.Name, Postgres), ($"{o.Name}-repl", Postgres), ($"{o.Name}-pooler", Postgres)],
        ("rabbitmq.com", "RabbitmqCluster") => [(o.Name, [("amqp", 5672L), ("management", 15672L), ("prometheus", 15692L)])],
        ("databases.spotahome.com", "RedisFailover") =>
            [($"rfs-{o.Name}", [("sentinel", 26379L)]), ($"rfrm-{o.Name}", [("redis", 6379L)]), ($"rfrs-{o.Name}", [("redis", 6379L)])],
        _ => [],
    };

    private static IReadOnlyList<(string?, long)> Postgres => [("postgresql", 5432L)];

    private static IEnumerable<(string, IReadOnlyList<(string?, long)>)> Flagger(ManifestObject o)
    {
        var name = Node.Text(o.Spec, "service", "name") ?? Node.Text(o.Spec, "targetRef", "name") ?? o.Name;
        IReadOnlyList<(string?, long)> ports = [(Node.Text(o.Spec, "service", "portName") ?? "http", Number(Node.At(o.Spec, "service", "port")))];
        return [(name, ports), ($"{name}-primary", ports), ($"{name}-canary", ports)];
    }

    private static long Number(object? port) => port is long number ? number : 0;
}
