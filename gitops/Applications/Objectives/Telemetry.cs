using LcncInfra.Applications.Egress;
using LcncInfra.Applications.Networks;

namespace LcncInfra.Applications.Objectives;

/// <summary>Says how an app reaches the collector of its telemetry.</summary>
internal static class Telemetry
{
    private const int GrpcPort = 4317;

    /// <summary>Whether a collector speaks gRPC, which its port tells.</summary>
    public static bool IsGrpc(string endpoint) => new Uri(endpoint).Port == GrpcPort;

    /// <summary>The traffic to the collector.</summary>
    public static NetworkRule RuleFor(string endpoint)
    {
        var uri = new Uri(endpoint);
        return new NetworkRule(IsIngress: false, EgressPeers.Of(uri.Host), [uri.Port]);
    }
}
