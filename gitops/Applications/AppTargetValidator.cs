using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications;

/// <summary>Checks what targets of an app say that only the whole app can.</summary>
public static class AppTargetValidator
{
    /// <summary>Reports overrides that would change nothing.</summary>
    public static void Validate(AppDefinition definition, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var app = definition.App.Value;
        foreach (var target in definition.Targets.Where(t => !t.Value.Spec.Residency.Equals(app.Spec.Residency)))
        {
            diagnostics.Add(GenerationDiagnostics.ResidencyOfTarget(target.At("spec.residency"), app.Name, target.Value.Name));
        }
    }
}
