using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Templating;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Legacy;

/// <summary>A manifest written as an object whose strings are templates each, as Kalypso had it until 2023-03.</summary>
internal sealed record ObjectManifest(Sourced<Template> Template, int Index, GoMap Tree, IReadOnlyDictionary<string, CompiledTemplate> Strings)
    : ManifestTemplate(Template, Index)
{
    /// <inheritdoc/>
    public override bool MayBeEmpty => false;

    /// <summary>Parses every string of an object.</summary>
    public static (ObjectManifest? Manifest, TemplateError? Error) Parse(Sourced<Template> template, int index, GoMap tree, FunctionTable functions)
    {
        var strings = new Dictionary<string, CompiledTemplate>(StringComparer.Ordinal);
        foreach (var text in StringsOf(tree).Where(s => s.Contains("{{", StringComparison.Ordinal)))
        {
            var parsed = CompiledTemplate.Parse("template", text, functions);
            if (parsed.Template is not { } compiled)
            {
                return (null, parsed.Error);
            }

            strings[text] = compiled;
        }

        return (new ObjectManifest(template, index, tree, strings), null);
    }

    /// <inheritdoc/>
    public override Evaluation Evaluate(TemplateVariables data, TemplateEvaluator evaluator)
    {
        var walk = new Walk(Strings, data, evaluator);
        var tree = walk.Evaluated(Tree);
        var text = walk.Error is null ? YamlV3Writer.Write(tree) : string.Empty;
        return new Evaluation(text, walk.Error) { NoValues = walk.NoValues };
    }

    private static IEnumerable<string> StringsOf(object? value) => value switch
    {
        string text => [text],
        GoList list => list.Items.SelectMany(StringsOf),
        GoMap map => map.Entries.SelectMany(e => StringsOf(e.Value)),
        _ => [],
    };

    private sealed class Walk(IReadOnlyDictionary<string, CompiledTemplate> strings, TemplateVariables data, TemplateEvaluator evaluator)
    {
        private readonly List<NoValuePrint> _noValues = [];

        public TemplateError? Error { get; private set; }

        public IReadOnlyList<NoValuePrint> NoValues => _noValues;

        public object? Evaluated(object? value) => value switch
        {
            string text => Text(text),
            GoList list => new GoList(list.Type, [.. list.Items.Select(Evaluated)]),
            GoMap map => Map(map),
            _ => value,
        };

        private GoMap Map(GoMap map)
        {
            var copy = new GoMap(map.Type);
            foreach (var (key, value) in map.Entries)
            {
                copy.Set(key, Evaluated(value));
            }

            return copy;
        }

        private string Text(string text)
        {
            if (Error is not null || !strings.TryGetValue(text, out var compiled))
            {
                return text;
            }

            var evaluation = evaluator.Evaluate(compiled, data);
            _noValues.AddRange(evaluation.NoValues);
            Error = evaluation.Error;
            return evaluation.Text;
        }
    }
}
