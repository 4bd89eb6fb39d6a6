using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Names;
using LcncInfra.Catalog.Registries;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Templates;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Checks what needs the whole catalog: references, and what nothing refers to.</summary>
internal static class CatalogValidator
{
    /// <summary>Runs the validators of all kinds.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        ClusterTypeValidator.Validate(catalog, defined, diagnostics);
        ClusterValidator.Validate(catalog, defined, diagnostics);
        ClusterValueValidator.Validate(catalog, diagnostics);
        WorkloadRequirementsValidator.Validate(catalog, defined, diagnostics);
        TemplateValidator.Validate(catalog, diagnostics);
        TemplateFieldValidator.Validate(catalog, diagnostics);
        WorkloadValidator.Validate(catalog, defined, diagnostics);
        WorkloadRegistrationValidator.Validate(catalog, diagnostics);
        ManifestsValidator.Validate(catalog, diagnostics);
        ApplicationLabelValidator.Validate(catalog, diagnostics);
        RenamedTargetValidator.Validate(catalog, diagnostics);
        TenantValidator.Validate(catalog, defined, diagnostics);
        QuotaClassValidator.Validate(catalog, diagnostics);
        RegistryValidator.Validate(catalog, diagnostics);
        PolicySetValidator.Validate(catalog, diagnostics);
        NameLengthValidator.Validate(catalog, diagnostics);
    }
}
