using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>What Argo CD does where a cluster differs from the manifests.</summary>
/// <param name="Prune">Whether what leaves the manifests is deleted.</param>
/// <param name="Safety">What is left alone.</param>
internal sealed record ArgoCdSync(bool Prune, WorkloadSafety Safety)
{
    private static readonly string[] Always = ["PruneLast=true", "ServerSideApply=true"];

    private static readonly string[] Scaled = ["Deployment", "StatefulSet"];

    private static readonly string[] Webhooks = ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"];

    /// <summary>How it applies; what is ignored when comparing is left alone when applying too.</summary>
    public GoList Options => GoList.OfStrings(Safety.Foreign.Count == 0 ? Always : [.. Always, "RespectIgnoreDifferences=true"]);

    /// <summary>The fields that do not count; <see langword="null"/> if all do.</summary>
    public GoList? Ignored => Tree.ListOf(
    [
        .. Safety.IsAutoscaled ? Scaled.Select(kind => Rule("apps", kind, ("jsonPointers", GoList.OfStrings(["/spec/replicas"])))) : [],
        .. Safety.HasForeignCaBundles
            ? Webhooks.Select(kind => Rule("admissionregistration.k8s.io", kind, ("jqPathExpressions", GoList.OfStrings([".webhooks[]?.clientConfig.caBundle"]))))
            : [],
    ]);

    private static GoMap Rule(string group, string kind, (string, object?) fields) => Tree.Of(("group", group), ("kind", kind), fields);
}
