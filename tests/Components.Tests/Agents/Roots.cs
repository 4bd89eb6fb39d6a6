using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Components.Agents;
using LcncInfra.Components.ControlPlanes;
using LcncInfra.Components.Declarations;
using LcncInfra.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.Tests.Agents;

/// <summary>Bootstraps of an environment as it is generated.</summary>
public static class Roots
{
    public static GenerationResult Generated { get; } = Generate();

    public static AgentRoot ArgoCd { get; } = AgentRoot.Of(Generated, "cloud", "cloud-1");

    public static AgentRoot Flux { get; } = AgentRoot.Of(Generated, "stores", "store-1");

    private static GenerationResult Generate()
    {
        var declared = new PlatformDeclarations("dev")
            .Add(TypeOf("cloud", "lcncinfra.io/argocd"))
            .Add(TypeOf("stores", "lcncinfra.io/flux"))
            .Add(new GitOpsRepo("dev", new RepositoryReference("https://git.example.com/platform/gitops", "dev", "clusters")));
        var folder = new ControlPlaneFolder(Path.GetTempPath() + "lcnc-nowhere");
        return Generator.Generate(new DeclaredSourceTree(folder, DeclaredFiles.Of(folder.Root, declared, new DiagnosticBag())), new GenerationOptions { Environment = "dev" });
    }

    private static ClusterType TypeOf(string name, string reconciler) => new(name, ValueMap.Empty)
    {
        Reconciler = reconciler,
        NamespaceService = "lcncinfra.io/namespace",
        ConfigType = "lcncinfra.io/configmap",
    };
}
