using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Manifests;

/// <summary>One manifest of a Template, parsed once for all assignments.</summary>
/// <param name="Template">The Template it belongs to.</param>
/// <param name="Index">Its position in <c>spec.manifests</c>, from 0.</param>
internal abstract record ManifestTemplate(Sourced<Template> Template, int Index)
{
    /// <summary>The field path of the manifest.</summary>
    public string Path => $"spec.manifests[{Index}]";

    /// <summary>Evaluates it; any number of threads may do so at once.</summary>
    public abstract Evaluation Evaluate(TemplateVariables data, TemplateEvaluator evaluator);

    /// <summary>Whether an empty result can be meant: something in the template is conditional.</summary>
    public abstract bool MayBeEmpty { get; }

    /// <summary>Where a line of the template's text stands in its file.</summary>
    public SourceSpan At(int line)
    {
        var whole = Template.At(Path);
        // A block scalar begins on the line after its '|'; text on one line is where it is.
        return line <= 0 || whole.EndLine == whole.Line ? whole : SourceSpan.At(whole.File, whole.Line + line, 1);
    }
}
