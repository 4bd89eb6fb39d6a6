using LcncInfra.Rendering.Builtins.Objects;

namespace LcncInfra.Rendering.Builtins;

/// <summary>The file that is applied once, by hand or by provisioning, so that a new cluster follows its folder.</summary>
internal static class BootstrapFile
{
    /// <summary>Its name in the folder of the cluster type.</summary>
    public const string Name = "bootstrap.yaml";

    /// <summary>Its text.</summary>
    public static string Write(string comment, IEnumerable<KubernetesObject> objects) => $"# {comment}\n{KubernetesObject.ToYaml(objects)}";
}
