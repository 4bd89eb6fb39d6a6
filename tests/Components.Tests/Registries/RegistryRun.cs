using LcncInfra.Components.Registries;
using LcncInfra.Components.Tests.Running;

namespace LcncInfra.Components.Tests.Registries;

/// <summary>Makes the registry of a document.</summary>
internal static class RegistryRun
{
    public static Task<ComponentRun> Of(Func<MirroredRegistryArgs, MirroredRegistryArgs>? change = null, string text = RegistryDocument.Text)
    {
        var args = RegistryDocument.Args(RegistryDocument.Load(text).Catalog);
        return new ComponentRun()
            .Answering("images-dublin-registry", ("loginServer", "contosoplatform.azurecr.io"), ("name", "contosoplatform"))
            .Of(run => _ = new MirroredRegistry("images", change?.Invoke(args) ?? args, run.Recorded));
    }

    /// <summary>The arguments with clusters that pull.</summary>
    public static MirroredRegistryArgs With(MirroredRegistryArgs args, params ClusterPull[] clusters) => new()
    {
        Environment = args.Environment,
        Registry = args.Registry,
        Places = args.Places,
        ClusterTypes = args.ClusterTypes,
        Credentials = args.Credentials,
        Images = args.Images,
        Clusters = [.. clusters],
    };
}
