using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Manifests;

/// <summary>A manifest written as text: one Go template.</summary>
internal sealed record TextManifest(Sourced<Template> Template, int Index, CompiledTemplate Compiled, string Text) : ManifestTemplate(Template, Index)
{
    private static readonly string[] Conditions = ["if", "with", "range", "define", "template", "block"];

    /// <inheritdoc/>
    public override bool MayBeEmpty { get; } = string.IsNullOrWhiteSpace(Text) || HasCondition(Text);

    /// <inheritdoc/>
    public override Evaluation Evaluate(TemplateVariables data, TemplateEvaluator evaluator) => evaluator.Evaluate(Compiled, data);

    private static bool HasCondition(string text)
    {
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            var action = text.AsSpan(at + 2).TrimStart('-').TrimStart();
            foreach (var word in Conditions)
            {
                if (action.StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
