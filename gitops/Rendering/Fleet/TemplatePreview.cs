using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Scheduling.Findings;

namespace LcncInfra.Rendering.Fleet;

/// <summary>Evaluates one Template for one assignment, so that its author sees what it writes.</summary>
public static class TemplatePreview
{
    /// <summary>What the Template writes: its manifests, joined as in a file; empty after an error of a template.</summary>
    /// <param name="template">The Template; no cluster type needs to use it.</param>
    /// <param name="configured">The assignment; no policy needs to ask for it.</param>
    /// <param name="options">How to render.</param>
    /// <param name="diagnostics">What is wrong with the template or with what it writes.</param>
    public static string Render(
        Sourced<Template> template, ConfiguredAssignment configured, RenderingOptions options, DiagnosticBag diagnostics)
    {
        var findings = new List<AssignmentFinding>();
        var file = new ManifestFile(configured.Assignment.Name, $"{template.Value.Name}.{(template.Value.ContentType == "sh" ? "sh" : "yaml")}");
        var compiled = TemplateSet.Compile(template, TemplateFunctions.All);
        var text = new ManifestRenderer(options).Render(compiled, AssignmentModel.Of(configured), file, findings);
        diagnostics.AddRange(findings.Select(finding => finding.Diagnostic($"'{configured.Assignment.Name}'")));
        return text;
    }
}
