using System.Text;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Rendering.Validation;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Manifests;

/// <summary>Evaluates the manifests of one Template for one assignment and joins them to the text of a file.</summary>
internal sealed class ManifestRenderer(RenderingOptions options)
{
    private readonly TemplateEvaluator _nesting = new(new EvaluationOptions { Limits = options.Limits });
    private readonly TemplateEvaluator _flat = new(new EvaluationOptions { Limits = options.Limits, AllowNested = false });

    private bool AsKalypso => options.Profile == GeneratorProfile.Kalypso;

    /// <summary>The text; whatever is found goes to <paramref name="findings"/>.</summary>
    public string Render(CompiledManifests template, TemplateVariables data, ManifestFile file, List<AssignmentFinding> findings)
    {
        if (template.Failure is { } failure)
        {
            findings.Add(ManifestFinding.OfParsing(template, failure, file));
            return string.Empty;
        }

        var evaluator = AsKalypso || template.Template.Value.AllowsNestedTemplates ? _nesting : _flat;
        var texts = new List<string>(template.Manifests.Count);
        foreach (var manifest in template.Manifests)
        {
            var evaluation = manifest.Evaluate(data, evaluator);
            if (evaluation.Error is { } error)
            {
                findings.Add(ManifestFinding.OfEvaluation(manifest, error, file));
                return string.Empty;
            }

            foreach (var print in evaluation.NoValues)
            {
                findings.Add(ManifestFinding.OfNoValue(manifest, print, file));
            }

            Check(manifest, evaluation.Text, file, findings);
            if (SecretInManifest.Find(evaluation.Text, (manifest as TextManifest)?.Text, data.ConfigData, data.Labels, data.Manifests) is { } secret)
            {
                findings.Add(ManifestFinding.OfSecret(manifest, secret, file));
            }

            texts.Add(evaluation.Text);
        }

        return Joined(texts);
    }

    private static void Check(ManifestTemplate manifest, string text, ManifestFile file, List<AssignmentFinding> findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (!manifest.MayBeEmpty)
            {
                findings.Add(ManifestFinding.OfVanishing(manifest, file));
            }
        }
        else if (file.IsYaml && ManifestYaml.ErrorOf(text) is { } error)
        {
            findings.Add(ManifestFinding.OfYaml(manifest, error, file));
        }
        else if (file.IsYaml && ConfigMapText.KeyWithoutText(text) is { } key)
        {
            findings.Add(ManifestFinding.OfConfigMap(manifest, key, file));
        }
    }

    private string Joined(List<string> manifests)
    {
        // Nearly all: one manifest, which ends as a file does.
        if (manifests is [var only] && (AsKalypso || (only.EndsWith('\n') && !string.IsNullOrWhiteSpace(only))))
        {
            return only;
        }

        var text = new StringBuilder();
        manifests.ForEach(manifest => Join(text, manifest));
        return text.ToString();
    }

    private void Join(StringBuilder text, string manifest)
    {
        if (AsKalypso)
        {
            // Kalypso drops a manifest only if it is exactly empty, and puts nothing before the separator.
            if (manifest.Length > 0)
            {
                text.Append(text.Length > 0 ? "---\n" : string.Empty).Append(manifest);
            }

            return;
        }

        if (!string.IsNullOrWhiteSpace(manifest))
        {
            text.Append(text.Length > 0 ? "---\n" : string.Empty).Append(manifest).Append(manifest.EndsWith('\n') ? string.Empty : "\n");
        }
    }
}
