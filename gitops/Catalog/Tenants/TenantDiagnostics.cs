using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Findings about what namespaces come with (LC112x). One method per code; a retired code stays retired.</summary>
public static class TenantDiagnostics
{
    /// <summary>A QuotaClass is named that does not exist.</summary>
    public static Diagnostic UnknownQuotaClass(SourceSpan at, string owner, string name, IReadOnlyCollection<string> known) => new(
        "LC1120",
        Severity.Error,
        at,
        $"{owner} names QuotaClass '{name}', which is not defined.")
    {
        Hint = NearestName.Of(name, known) is { } nearest ? $"Did you mean '{nearest}'?"
            : known.Count == 0 ? "Define it, with what a namespace of it may use in 'hard'."
            : $"Quota classes: {string.Join(", ", known.Order(StringComparer.Ordinal))}.",
    };

    /// <summary>A workload asks for a QuotaClass that its workspace may not use.</summary>
    public static Diagnostic ClosedQuotaClass(SourceSpan at, string workload, string name, string workspace) => new(
        "LC1121",
        Severity.Error,
        at,
        $"Workload '{workload}' asks for QuotaClass '{name}', which is not offered to workspace '{workspace}'.")
    {
        Hint = $"Ask for another class, or let the platform team add '{workspace}' to its 'workspaces'.",
        Subject = $"WorkloadRequirements/{workload}",
    };

    /// <summary>An egress rule that says nothing, or two things.</summary>
    public static Diagnostic InvalidEgress(SourceSpan at, string owner, string problem) => new(
        "LC1122",
        Severity.Error,
        at,
        $"An egress of {owner} {problem}.")
    {
        Hint = "Write one of 'workload: broker', 'namespace: monitoring' and 'cidr: 10.20.0.0/16', and 'ports' if not all are meant.",
    };

    /// <summary>An egress rule names a workload that does not exist.</summary>
    public static Diagnostic UnknownEgress(SourceSpan at, string workload, string name, IReadOnlyCollection<string> known) => new(
        "LC1123",
        Severity.Error,
        at,
        $"Workload '{workload}' declares egress to Workload '{name}', which is not defined.")
    {
        Hint = NearestName.Of(name, known) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"Workloads: {string.Join(", ", known.Order(StringComparer.Ordinal))}.",
        Subject = $"WorkloadRequirements/{workload}",
    };

    /// <summary>A label of namespaces has a key that something else decides about.</summary>
    public static Diagnostic ReservedNamespaceLabel(SourceSpan at, string owner, string key, string instead) => new(
        "LC1124",
        Severity.Error,
        at,
        $"{owner} gives namespaces the label '{key}', which is decided elsewhere.")
    {
        Hint = instead,
    };

    /// <summary>A setting needs another one that nobody writes.</summary>
    public static Diagnostic SettingWithoutEffect(SourceSpan at, string owner, string field, string needed) => new(
        "LC1125",
        Severity.Warning,
        at,
        $"'{field}' of {owner} does nothing: nothing says '{needed}' where it holds.")
    {
        Hint = $"Write '{needed}', or remove it.",
    };

    /// <summary>Settings are about a workspace that no registration names.</summary>
    public static Diagnostic UnknownWorkspace(SourceSpan at, string workspace, IReadOnlyCollection<string> known) => new(
        "LC1126",
        Severity.Warning,
        at,
        $"Workspace '{workspace}' has settings, but no WorkloadRegistration belongs to it.")
    {
        Hint = NearestName.Of(workspace, known) is { } nearest ? $"Did you mean '{nearest}'?" : "Correct the name, or remove the settings.",
    };

    /// <summary>A workspace has settings twice.</summary>
    public static Diagnostic DuplicateWorkspace(SourceSpan at, string workspace) => new(
        "LC1127",
        Severity.Error,
        at,
        $"Workspace '{workspace}' has settings twice.")
    {
        Hint = "Join them.",
    };

    /// <summary>A quota counts what containers do not have to name.</summary>
    public static Diagnostic QuotaWithoutDefault(SourceSpan at, string quotaClass, string resource, string field) => new(
        "LC1128",
        Severity.Warning,
        at,
        $"QuotaClass '{quotaClass}' counts '{resource}', so that Kubernetes refuses every pod with a container that does not name it.")
    {
        Hint = $"Give containers a default: '{field}'.",
        Subject = $"QuotaClass/{quotaClass}",
    };
}
