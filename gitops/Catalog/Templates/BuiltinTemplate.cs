namespace LcncInfra.Catalog.Templates;

/// <summary>The renderers that a cluster type can name where it could name a Template.</summary>
/// <remarks>No Template can have such a name: a <c>/</c> is in none.</remarks>
public static class BuiltinTemplate
{
    /// <summary>What every built-in's name begins with.</summary>
    public const string Prefix = "lcncinfra.io/";

    /// <summary>Flux: sources, Kustomizations and HelmReleases.</summary>
    public const string Flux = Prefix + "flux";

    /// <summary>Argo CD: Applications.</summary>
    public const string ArgoCd = Prefix + "argocd";

    /// <summary>Rancher Fleet: GitRepos, HelmOps and bundles.</summary>
    public const string Fleet = Prefix + "fleet";

    /// <summary>Zarf: a package of components.</summary>
    public const string Zarf = Prefix + "zarf";

    /// <summary>The namespace of an assignment.</summary>
    public const string Namespace = Prefix + "namespace";

    /// <summary>The configuration as a ConfigMap.</summary>
    public const string ConfigMap = Prefix + "configmap";

    /// <summary>The configuration as a ConfigMap that never changes, with the configuration's version in its name.</summary>
    public const string ImmutableConfigMap = Prefix + "immutable-configmap";

    /// <summary>The configuration as a file of environment variables.</summary>
    public const string EnvFile = Prefix + "env-file";

    /// <summary>The configuration as a JSON file.</summary>
    public const string Json = Prefix + "json";

    /// <summary>The configuration as a <c>.properties</c> file.</summary>
    public const string Properties = Prefix + "properties";

    /// <summary>The configuration as a Catalog of Eclipse Symphony.</summary>
    public const string SymphonyCatalog = Prefix + "symphony-catalog";

    private static readonly (string Name, TemplateType Type)[] All =
    [
        (ArgoCd, TemplateType.Reconciler),
        (ConfigMap, TemplateType.Config),
        (EnvFile, TemplateType.Config),
        (Fleet, TemplateType.Reconciler),
        (Flux, TemplateType.Reconciler),
        (ImmutableConfigMap, TemplateType.Config),
        (Json, TemplateType.Config),
        (Namespace, TemplateType.Namespace),
        (Properties, TemplateType.Config),
        (SymphonyCatalog, TemplateType.Config),
        (Zarf, TemplateType.Reconciler),
    ];

    /// <summary>Whether a name asks for a built-in, known or not.</summary>
    public static bool IsMeantBy(string? name) => name is not null && name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The names that a field for a purpose can have, in ordinal order.</summary>
    public static IReadOnlyList<string> NamesFor(TemplateType purpose) => [.. All.Where(b => b.Type == purpose).Select(b => b.Name)];
}
