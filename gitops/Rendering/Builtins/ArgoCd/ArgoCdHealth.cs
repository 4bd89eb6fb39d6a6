using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Objects;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Lets waves wait for Applications.</summary>
/// <remarks>Argo CD has had no health of Applications since 1.8: without this, a wave ends as soon as its Applications exist.</remarks>
internal static class ArgoCdHealth
{
    private const string OfApplication = """
        local status = {status = "Progressing", message = ""}
        local health = obj.status and obj.status.health
        if health then
          status.status = health.status or status.status
          status.message = health.message or status.message
        end
        return status

        """;

    /// <summary>The entry of Argo CD's settings; to be applied on the server's side, so that the others stay.</summary>
    public static KubernetesObject OfApplications() => new("v1", "ConfigMap", "argocd-cm")
    {
        Namespace = ArgoCdRenderer.Namespace,
        Labels = ValueMap.Of(("app.kubernetes.io/name", "argocd-cm"), ("app.kubernetes.io/part-of", "argocd")),
        Content = [("data", Tree.Of(("resource.customizations.health.argoproj.io_Application", OfApplication)))],
    };
}
