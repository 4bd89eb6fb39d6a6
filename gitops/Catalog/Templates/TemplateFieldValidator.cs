using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Templates;

/// <summary>Finds fields that decide about rights and that a Template fills with what applications write: their labels and manifests.</summary>
/// <remarks>Looks at the lines of the text; an action inside of <c>with</c> or <c>range</c> that hides where its value comes from is not seen.</remarks>
internal static class TemplateFieldValidator
{
    private static readonly string[] Fields =
    [
        "kind", "apiVersion", "namespace", "targetNamespace", "storageNamespace", "project", "server", "cluster",
        "serviceAccount", "serviceAccountName", "impersonate",
    ];

    private static readonly string[] OfApplications = [".Labels", ".Manifests"];

    /// <summary>Reports such fields, each at its line.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var template in catalog.Templates)
        {
            for (var i = 0; i < template.Value.Manifests.Count; i++)
            {
                if (template.Value.Manifests[i] is TemplateManifest.Text { Template: var text } && OfApplications.Any(text.Contains))
                {
                    Check(template, (i, text), diagnostics);
                }
            }
        }
    }

    private static void Check(Sourced<Template> template, (int Index, string Text) manifest, DiagnosticBag diagnostics)
    {
        var whole = template.At(string.Create(CultureInfo.InvariantCulture, $"spec.manifests[{manifest.Index}]"));
        var lines = manifest.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var field = FieldOf(lines[i]);
            if (Array.IndexOf(Fields, field) >= 0 && ActionOfApplication(lines[i]) is { } action)
            {
                // A block scalar begins on the line after its '|'; text on one line is where it is.
                var at = whole.EndLine == whole.Line ? whole : SourceSpan.At(whole.File, whole.Line + 1 + i, 1);
                diagnostics.Add(CatalogDiagnostics.FieldLeftToApplications(at, template.Value.Name, field, action) with
                {
                    Subject = $"Template/{template.Value.Name}",
                });
            }
        }
    }

    private static string FieldOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? string.Empty : line[..colon].TrimStart(' ', '-').Trim('"', '\'');
    }

    /// <summary>The first action of a line that reads what applications write.</summary>
    private static string? ActionOfApplication(string line)
    {
        for (var at = line.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = line.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            var end = line.IndexOf("}}", at, StringComparison.Ordinal);
            var action = end < 0 ? line[at..] : line[at..(end + 2)];
            if (OfApplications.Any(action.Contains))
            {
                return action;
            }
        }

        return null;
    }
}
