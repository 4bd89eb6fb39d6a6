using System.Globalization;
using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Checks what namespaces come with: references, and what would do nothing.</summary>
internal sealed class TenantValidator
{
    private const string OwnLabels = "lcncinfra.io/";

    private const string PodSecurityLabels = "pod-security.kubernetes.io/";

    private readonly EnvironmentCatalog _catalog;
    private readonly DefinedNames _defined;
    private readonly DiagnosticBag _diagnostics;
    private readonly IReadOnlyList<WrittenNamespaceSettings> _written;

    private TenantValidator(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics) =>
        (_catalog, _defined, _diagnostics, _written) = (catalog, defined, diagnostics, WrittenNamespaceSettings.In(catalog));

    /// <summary>Reports everything that is wrong.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        var validator = new TenantValidator(catalog, defined, diagnostics);
        foreach (var settings in validator._written)
        {
            validator.Check(settings);
        }

        if (catalog.Settings is { } ofEnvironment)
        {
            validator.CheckWorkspaces(ofEnvironment);
        }

        foreach (var requirements in catalog.WorkloadRequirements.Where(r => r.Value.QuotaClass is not null || r.Value.Egress.Count > 0))
        {
            validator.Check(requirements);
        }
    }

    private void Check(WrittenNamespaceSettings written)
    {
        var settings = written.Settings;
        if (settings.QuotaClass is { } quotaClass && !_defined.QuotaClasses.Contains(quotaClass))
        {
            Report(written, TenantDiagnostics.UnknownQuotaClass(written.Of("quotaClass"), written.Owner, quotaClass, _defined.QuotaClasses));
        }

        foreach (var key in settings.Labels.Keys)
        {
            var instead = key.StartsWith(PodSecurityLabels, StringComparison.Ordinal) ? "Write 'podSecurity'."
                : key.StartsWith(OwnLabels, StringComparison.Ordinal) ? "Take another prefix: those labels say whose the namespace is." : null;
            if (instead is not null)
            {
                Report(written, TenantDiagnostics.ReservedNamespaceLabel(written.Of($"labels[\"{key}\"]"), written.Owner, key, instead));
            }
        }

        CheckEffect(written);
    }

    private void CheckEffect(WrittenNamespaceSettings written)
    {
        if (written.Settings.IngressFrom is not null && !Isolates)
        {
            Report(written, TenantDiagnostics.SettingWithoutEffect(written.Of("ingressFrom"), written.Owner, written.PathOf("ingressFrom"), "isolation: Namespace"));
        }

        if (written.Settings.ApiGroups is not null && !_written.Any(w => w.Settings.ReconcilerScope == ReconcilerScope.Namespace))
        {
            Report(written, TenantDiagnostics.SettingWithoutEffect(
                written.Of("apiGroups"), written.Owner, written.PathOf("apiGroups"), "reconcilerScope: Namespace"));
        }

        if (written.Settings.PodSecurity is { Version: not null, Enforce: null, Audit: null, Warn: null }
            && !_written.Any(w => (w.Settings.PodSecurity.Enforce ?? w.Settings.PodSecurity.Audit ?? w.Settings.PodSecurity.Warn) is not null))
        {
            Report(written, TenantDiagnostics.SettingWithoutEffect(
                written.Of("podSecurity.version"), written.Owner, written.PathOf("podSecurity.version"), "podSecurity.enforce"));
        }
    }

    private bool Isolates => _written.Any(w => w.Settings.Isolation is NetworkIsolation.Namespace or NetworkIsolation.Pod);

    private void CheckWorkspaces(Sourced<EnvironmentSettings> settings)
    {
        var known = _catalog.WorkloadRegistrations.Select(r => r.Value.Workspace).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, written) in settings.Value.Workspaces.Index().Where(w => w.Item.Workspace.Length > 0))
        {
            var at = settings.At(string.Create(CultureInfo.InvariantCulture, $"spec.workspaces[{i}].workspace"));
            var finding = !seen.Add(written.Workspace) ? TenantDiagnostics.DuplicateWorkspace(at, written.Workspace)
                : !known.Contains(written.Workspace) ? TenantDiagnostics.UnknownWorkspace(at, written.Workspace, known) : null;
            if (finding is not null)
            {
                _diagnostics.Add(finding with { Subject = $"EnvironmentSettings/{settings.Value.Name}" });
            }
        }
    }

    private void Check(Sourced<WorkloadRequirements> requirements)
    {
        var workload = requirements.Value.Name;
        var subject = $"WorkloadRequirements/{workload}";
        if (requirements.Value.QuotaClass is { } name)
        {
            var at = requirements.At("spec.quotaClass");
            if (!_defined.QuotaClasses.Contains(name))
            {
                _diagnostics.Add(TenantDiagnostics.UnknownQuotaClass(at, $"WorkloadRequirements '{workload}'", name, _defined.QuotaClasses) with { Subject = subject });
            }
            else if (_catalog.QuotaClasses.FirstOrDefault(q => q.Value.Name == name)?.Value is { } quotaClass
                && _catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Workload == workload)?.Value.Workspace is { } workspace
                && !quotaClass.IsOpenTo(workspace))
            {
                _diagnostics.Add(TenantDiagnostics.ClosedQuotaClass(at, workload, name, workspace));
            }
        }

        CheckEgress(requirements, subject);
    }

    private void CheckEgress(Sourced<WorkloadRequirements> requirements, string subject)
    {
        var egress = requirements.Value.Egress;
        if (egress.Count > 0 && !Isolates)
        {
            _diagnostics.Add(TenantDiagnostics.SettingWithoutEffect(
                requirements.At("spec.egress"), $"WorkloadRequirements '{requirements.Value.Name}'", "spec.egress", "isolation: Namespace") with
            {
                Subject = subject,
            });
        }

        for (var i = 0; i < egress.Count; i++)
        {
            if (egress[i].Workload is { } workload && !_defined.Workloads.Contains(workload))
            {
                _diagnostics.Add(TenantDiagnostics.UnknownEgress(
                    requirements.At(string.Create(CultureInfo.InvariantCulture, $"spec.egress[{i}].workload")), requirements.Value.Name, workload, _defined.Workloads));
            }
        }
    }

    private void Report(WrittenNamespaceSettings written, Diagnostic diagnostic) => _diagnostics.Add(diagnostic with { Subject = written.Subject });
}
