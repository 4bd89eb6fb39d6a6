using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes what application teams say as documents of the control plane.</summary>
internal static class WorkloadDocuments
{
    /// <summary>A workload with its deployment targets.</summary>
    public static Declaration Of(Workload value, SourceSpan at)
    {
        var spec = DeclaredFields.Of(
            ("deploymentTargets", DeclaredFields.Items(value.DeploymentTargets.Select(Target))),
            ("configSchemas", DeclaredFields.Texts(value.ConfigSchemas)));
        return Declaration.OfKalypso("Workload", value.Name, at, spec) with { Labels = value.Labels };
    }

    /// <summary>A registration.</summary>
    public static Declaration Of(WorkloadRegistration value, SourceSpan at) => Declaration.OfKalypso("WorkloadRegistration", value.Name, at,
        DeclaredFields.Of(("workload", RepositoryDocuments.Reference(value.Source)), ("workspace", value.Workspace)));

    /// <summary>The requirements of a workload.</summary>
    public static Declaration Of(WorkloadRequirements value, SourceSpan at) => Declaration.OfLcnc("WorkloadRequirements", value.Name, at, DeclaredFields.Of(
        ("residency", DeclaredFields.Texts(value.Residency)),
        ("requests", DeclaredFields.Amounts(value.Requests)),
        ("dependsOn", DeclaredFields.Texts(value.DependsOn)),
        ("stage", DeclaredFields.LowerWord(value.Stage)),
        ("foreignFields", DeclaredFields.Items(value.ForeignFields.Select(f => f.ToString()))),
        ("whenRemoved", value.WhenRemoved == Removal.Delete ? null : value.WhenRemoved.ToString()),
        ("deployedAs", DeclaredFields.Texts(value.DeployedAs)),
        ("egress", DeclaredFields.Items(value.Egress.Select(Egress))),
        ("quotaClass", value.QuotaClass),
        ("tolerations", DeclaredFields.Items(value.Tolerations.Select(Tolerance)))));

    private static GoMap Target(WorkloadTarget value) => DeclaredFields.Of(
        ("name", value.Name),
        ("labels", DeclaredFields.Texts(value.Labels)),
        ("environment", value.Environment),
        ("manifests", GoMap.OfStrings(value.Manifests)),
        ("configSchemas", DeclaredFields.Texts(value.ConfigSchemas)));

    private static GoMap Egress(EgressRule value) => DeclaredFields.Of(
        ("workload", value.Workload),
        ("namespace", value.Namespace),
        ("cidr", value.Cidr),
        ("ports", DeclaredFields.Items(value.Ports.Select(p => (object?)(long)p))),
        ("protocol", value.Protocol));

    private static GoMap Tolerance(Toleration value) => DeclaredFields.Of(
        ("key", value.Key),
        ("operator", value.Value is null ? "Exists" : null),
        ("value", value.Value is { Length: > 0 } text ? text : null),
        ("effect", DeclaredFields.Word(value.Effect)));
}
