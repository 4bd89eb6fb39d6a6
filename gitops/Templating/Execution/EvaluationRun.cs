using System.Globalization;
using System.Text;
using LcncInfra.Templating.Syntax;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>One evaluation of a template, with the evaluations of its output that follow.</summary>
internal sealed class EvaluationRun(EvaluationOptions options, object? data)
{
    private const string ActionStart = "{{";
    private const int ExcerptLength = 80;

    private readonly ExecutionBudget _budget = new(options.Limits);
    private List<NoValuePrint>? _noValues;
    private int _level;

    public Evaluation Evaluate(CompiledTemplate template)
    {
        while (true)
        {
            if (!TryExecute(template, out var text, out var error))
            {
                return Fail(error, template.Text);
            }

            var action = text.IndexOf(ActionStart, StringComparison.Ordinal);
            if (action < 0)
            {
                return new Evaluation(text, Error: null) { NoValues = _noValues ?? [], NestedEvaluations = _level };
            }

            if (!options.AllowNested || _level >= options.Limits.NestedEvaluations)
            {
                return RefuseNested(text, action);
            }

            _level++;
            _budget.Restart();
            if (!CompiledTemplate.Parse(template.Name, text, template.Functions).TryGet(out var nested, out error))
            {
                return Fail(error, text);
            }

            template = nested;
        }
    }

    private bool TryExecute(CompiledTemplate template, out string text, out TemplateError error)
    {
        using var output = new TextBuffer();
        try
        {
            var missing = TemplateWalker.Execute(template, data, _budget, output);
            if (missing is not null)
            {
                Record(missing, template.Text);
            }

            text = GoText.Normalize(output.ToString());
            error = NoError;
            return true;
        }
        catch (ExecutionException e)
        {
            text = string.Empty;
            error = e.Error;
            return false;
        }
    }

    private static TemplateError NoError { get; } = new(default, string.Empty, 0, 0);

    private void Record(List<Node> missing, string text)
    {
        _noValues ??= [];
        foreach (var node in missing)
        {
            var position = TextPosition.Of(text, node.Position);
            var expression = new StringBuilder();
            ((ActionNode)node).Pipe.WriteTo(expression);
            _noValues.Add(new NoValuePrint(position.Line, position.Column, expression.ToString(), _level));
        }
    }

    private Evaluation RefuseNested(string text, int action)
    {
        var position = TextPosition.Of(text, action);
        var error = options.AllowNested
            ? new TemplateError(
                TemplateErrorKind.Limit,
                string.Create(CultureInfo.InvariantCulture, $"the output still holds an action after {_level} evaluations: {Excerpt(text, action)}"),
                position.Line,
                position.Column)
            : new TemplateError(
                TemplateErrorKind.NestedText,
                $"the output holds an action that would be evaluated again: {Excerpt(text, action)}",
                position.Line,
                position.Column);
        return Finish(error with { NestedLevel = _level + 1, Excerpt = Excerpt(text, action) });
    }

    private Evaluation Fail(TemplateError error, string text)
    {
        if (_level == 0)
        {
            return Finish(error);
        }

        var lineStart = LineStart(text, error.Line);
        return Finish(error with { NestedLevel = _level, Excerpt = Excerpt(text, lineStart) });
    }

    private Evaluation Finish(TemplateError error) =>
        new(string.Empty, error) { NoValues = _noValues ?? [], NestedEvaluations = _level };

    private static int LineStart(string text, int line)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return start;
    }

    /// <summary>The rest of a line, cut short.</summary>
    private static string Excerpt(string text, int start)
    {
        var line = text.AsSpan(start);
        var end = line.IndexOf('\n');
        line = end < 0 ? line : line[..end];
        return line.Length <= ExcerptLength ? line.ToString() : $"{line[..ExcerptLength]}…";
    }
}
