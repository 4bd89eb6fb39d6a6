using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes what chooses by label as documents of the control plane: policies and platform configuration.</summary>
internal static class PolicyDocuments
{
    /// <summary>A scheduling policy.</summary>
    public static Declaration Of(SchedulingPolicy value, SourceSpan at) => Declaration.OfKalypso("SchedulingPolicy", value.Name, at, DeclaredFields.Of(
        ("deploymentTargetSelector", SelectorFields.Targets(value.Workspace, value.DeploymentTargets)),
        ("clusterTypeSelector", DeclaredFields.Of(("labelSelector", SelectorFields.Of(value.ClusterTypes))))));

    /// <summary>A placement policy.</summary>
    public static Declaration Of(PlacementPolicy value, SourceSpan at) => Declaration.OfLcnc("PlacementPolicy", value.Name, at, DeclaredFields.Of(
        ("deploymentTargetSelector", SelectorFields.Targets(value.Workspace, value.DeploymentTargets)),
        ("required", DeclaredFields.Items(value.Required.Select(t => (object?)DeclaredFields.Of(Term(t))))),
        ("preferred", DeclaredFields.Items(value.Preferred.Select(p => (object?)DeclaredFields.Of([.. Term(p.Term), ("weight", (long)p.Weight)])))),
        ("count", Count(value.Count)),
        ("spread", DeclaredFields.Items(value.Spread.Select(s => (object?)DeclaredFields.Of(
            ("key", s.Key), ("maxSkew", (long)s.MaxSkew), ("enforcement", Enforcement(s.IsHard)))))),
        ("antiAffinity", DeclaredFields.Items(value.AntiAffinity.Select(a => (object?)DeclaredFields.Of(
            ("labelSelector", SelectorFields.Of(a.DeploymentTargets)), ("key", a.Key), ("enforcement", Enforcement(a.IsHard)))))),
        ("priority", DeclaredFields.Number(value.Priority, 0)),
        ("scheduler", value.Scheduler is { } scheduler
            ? DeclaredFields.Of(("name", scheduler.Name), ("config", DeclaredFields.Texts(scheduler.Config)))
            : null)));

    /// <summary>Platform configuration.</summary>
    public static Declaration Of(Config value, SourceSpan at) => new("ConfigMap", value.Name, at)
    {
        ApiVersion = "v1",
        Labels = value.Labels,
        Content = ("data", DeclaredFields.Texts(value.Data)),
    };

    private static (string, object?)[] Term(PlacementTerm value) =>
    [
        ("key", value.Key),
        ("of", value.Of == TermSubject.ClusterTypeLabel ? null : value.Of.ToString()),
        ("operator", value.Operator.ToString()),
        ("values", DeclaredFields.Texts(value.Values)),
    ];

    private static object? Count(PlacementCount value) => value switch
    {
        { AtLeast: 0, AtMost: null } => null,
        { AtMost: { } most } when most == value.AtLeast => (long)most,
        _ => DeclaredFields.Of(
            ("atLeast", DeclaredFields.Number(value.AtLeast, 0)),
            ("atMost", value.AtMost is { } most ? (long)most : null)),
    };

    private static string? Enforcement(bool isHard) => isHard ? null : "Soft";
}
