using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Collections;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Which GitOps agent the clusters of a type get.</summary>
internal static class AgentKinds
{
    /// <summary>Argo CD.</summary>
    public const string ArgoCd = "argocd";

    /// <summary>Flux.</summary>
    public const string Flux = "flux";

    /// <summary>None that is installed here.</summary>
    public const string None = "none";

    /// <summary>What settings can say of a Template.</summary>
    public static string[] Words { get; } = [ArgoCd, Flux, None];

    /// <summary>The agent of a cluster type; <see langword="null"/> if nobody says.</summary>
    /// <param name="clusterType">The cluster type.</param>
    /// <param name="templates">The agents that Templates write for, by the Templates' names.</param>
    public static string? Of(ClusterType clusterType, ValueMap templates) => clusterType.Reconciler switch
    {
        BuiltinTemplate.ArgoCd => ArgoCd,
        BuiltinTemplate.Flux => Flux,
        // Fleet's agent is installed when a cluster is registered with its manager; packages of Zarf are carried to where they are deployed.
        var name when BuiltinTemplate.IsMeantBy(name) => None,
        var name => templates.GetValueOrDefault(name),
    };

    /// <summary>The built-in that knows the agent's objects.</summary>
    public static string BuiltinOf(string kind) => kind == ArgoCd ? BuiltinTemplate.ArgoCd : BuiltinTemplate.Flux;
}
