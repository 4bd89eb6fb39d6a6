using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Makes Applications.</summary>
/// <remarks>argoproj.io/v1alpha1. They are on the cluster that they deploy to, so that a cluster needs no other to be right.</remarks>
internal static class ArgoCdApplication
{
    /// <summary>The cluster that Argo CD runs on.</summary>
    public const string ThisCluster = "https://kubernetes.default.svc";

    private const long Retries = 5;

    /// <summary>An Application.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="project">Its project.</param>
    /// <param name="source">What it deploys.</param>
    /// <param name="targetNamespace">The namespace of objects that name none.</param>
    public static KubernetesObject Of(string name, string project, GoMap source, string targetNamespace) => new("argoproj.io/v1alpha1", "Application", name)
    {
        Namespace = ArgoCdRenderer.Namespace,
        // Without it, what was deployed would stay when the Application goes.
        Finalizers = ["resources-finalizer.argocd.argoproj.io"],
        Content = [("spec", SpecOf(project, source, targetNamespace, prune: true))],
    };

    /// <summary>The Application of an assignment.</summary>
    public static KubernetesObject Of(BuiltinAssignment assignment, GoMap source)
    {
        var application = Of(assignment.Name, assignment.Workspace, source, assignment.Namespace);
        return application with
        {
            Finalizers = assignment.Safety.IsKept ? [] : application.Finalizers,
            Content = [("spec", SpecOf(assignment.Workspace, source, assignment.Namespace, new ArgoCdSync(Prune: true, assignment.Safety)))],
        };
    }

    /// <summary>What an Application says beside its metadata.</summary>
    public static GoMap SpecOf(string project, GoMap source, string targetNamespace, bool prune) =>
        SpecOf(project, source, targetNamespace, new ArgoCdSync(prune, WorkloadSafety.None));

    /// <summary>What an Application says that leaves something alone.</summary>
    public static GoMap SpecOf(string project, GoMap source, string targetNamespace, ArgoCdSync sync) => Tree.Of(
        ("project", project),
        ("source", source),
        ("destination", Tree.Of(("server", ThisCluster), ("namespace", targetNamespace))),
        ("syncPolicy", Tree.Of(
            ("automated", Tree.Of(("prune", sync.Prune), ("selfHeal", true))),
            ("syncOptions", sync.Options),
            ("retry", Tree.Of(
                ("limit", Retries),
                ("backoff", Tree.Of(("duration", "10s"), ("factor", 2L), ("maxDuration", "5m"))))))),
        ("ignoreDifferences", sync.Ignored));
}
