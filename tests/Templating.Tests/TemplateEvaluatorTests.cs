using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests;

public sealed class TemplateEvaluatorTests
{
    [Theory]
    [InlineData("{{ .ClusterType }}", "large", 0)]
    [InlineData("{{ .ConfigData.nest }}", "large/x", 1)]
    [InlineData("{{ .ConfigData.outer }}", "large/x", 2)]
    [InlineData("a {{ \"{{\" }} b }}", null, 0)]
    public void Output_that_holds_an_action_is_evaluated_again(string text, string? expected, int evaluations)
    {
        var evaluation = Evaluate(text, EvaluationOptions.Kalypso);

        Assert.Equal(expected, evaluation.Error is null ? evaluation.Text : null);
        Assert.Equal(evaluations, evaluation.Error is null ? evaluation.NestedEvaluations : 0);
    }

    [Fact]
    public void An_error_in_evaluated_output_names_the_output_and_its_place()
    {
        var error = Evaluate("a\n{{ .ConfigData.wrong }}", EvaluationOptions.Kalypso).Error;

        Assert.Equal("template: template:3:3: executing \"template\" at <.Nope>: can't evaluate field Nope in type scheduler.dataType", error?.Message);
        Assert.Equal((3, 4, 1, "{{ .Nope }}"), (error?.Line, error?.Column, error?.NestedLevel, error?.Excerpt));
    }

    [Fact]
    public void Output_that_holds_an_action_is_refused_where_it_is_not_allowed()
    {
        var evaluation = Evaluate("a: b\nc: {{ .ConfigData.nest }}", new EvaluationOptions { AllowNested = false });

        Assert.Equal(TemplateErrorKind.NestedText, evaluation.Error?.Kind);
        Assert.Equal("{{ .ClusterType }}/x", evaluation.Error?.Excerpt);
        Assert.Empty(evaluation.Text);
    }

    [Theory]
    [InlineData("{{ .ConfigData.self }}", "32 evaluations")]
    [InlineData("{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}", "templates within each other")]
    [InlineData("{{ range 100000 }}{{ range 100000 }}{{ end }}{{ end }}", "steps")]
    [InlineData("{{ range 9223372036854775807 }}{{ end }}", "steps")]
    [InlineData("{{ $x := \"xxxxxxxxxxxxxxxx\" }}{{ range 30 }}{{ $x = print $x $x }}{{ end }}", "characters in one string")]
    [InlineData("{{ range 100000 }}{{ $.ConfigData.long }}{{ end }}", "characters of output")]
    [InlineData("{{ $x := . }}{{ range 100000 }}{{ $x = printf \"%1000000d\" 1 }}{{ end }}", "steps")]
    [InlineData("{{ printf \"%1000000[1]d%1000000[1]d%1000000[1]d%1000000[1]d\" 1 | printf \"%[1]s%[1]s%[1]s%[1]s%[1]s\" }}", "characters in one string")]
    public void A_template_that_does_too_much_meets_a_limit(string text, string limit)
    {
        var error = Evaluate(text, EvaluationOptions.Kalypso).Error;

        Assert.Equal(TemplateErrorKind.Limit, error?.Kind);
        Assert.Contains(limit, error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_holds_itself_is_printed_up_to_a_limit()
    {
        var map = new GoMap(GoMapType.StringToAny);
        map.Set("self", map);
        var functions = FunctionTable.Builtin;

        var printed = new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(Parse("{{ . }}", functions), map);
        var formatted = new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(Parse("{{ printf \"%q\" . }}", functions), map);

        Assert.Equal(TemplateErrorKind.Limit, printed.Error?.Kind);
        Assert.Equal(TemplateErrorKind.Limit, formatted.Error?.Kind);
    }

    [Fact]
    public void A_refused_function_says_why()
    {
        var functions = FunctionTable.With([GoFunction.Refused("clock", "it reads the clock")]);

        var evaluation = new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(Parse("{{ clock 1 }}", functions), null);

        Assert.Equal(TemplateErrorKind.RefusedFunction, evaluation.Error?.Kind);
        Assert.Equal("template: template:1:3: executing \"template\" at <clock 1>: error calling clock: refused, because it reads the clock", evaluation.Error?.Message);
    }

    [Fact]
    public void A_refused_function_that_is_not_reached_does_no_harm()
    {
        var functions = FunctionTable.With([GoFunction.Refused("clock", "it reads the clock")]);

        var evaluation = new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(Parse("{{ if false }}{{ clock }}{{ end }}ok", functions), null);

        Assert.Equal("ok", evaluation.Text);
    }

    [Fact]
    public void Missing_values_that_are_printed_are_reported_with_their_place()
    {
        var evaluation = Evaluate("a\n  {{ .ConfigData.missing.x | printf \"%v\" }} {{ .Labels.zone }}\n{{ .ConfigData.gap }}", EvaluationOptions.Kalypso);

        Assert.Equal("a\n  <nil> <no value>\n<no value>", evaluation.Text);
        Assert.Equal(
            [new NoValuePrint(2, 48, ".Labels.zone", 0), new NoValuePrint(3, 4, ".ConfigData.none", 1)],
            evaluation.NoValues.Take(1).Append(evaluation.NoValues[^1]));
    }

    [Fact]
    public void One_template_is_executed_by_many_threads_at_once()
    {
        var template = Parse("{{ range $i, $e := . }}{{ if $i }},{{ end }}{{ $e }}{{ end }}", FunctionTable.Builtin);
        var evaluator = new TemplateEvaluator(EvaluationOptions.Kalypso);

        var texts = ParallelEnumerable.Range(0, 1000)
            .Select(n => (Expected: $"{n},{n + 1}", evaluator.EvaluateOn(template, GoList.Of((long)n, (long)n + 1)).Text))
            .ToList();

        Assert.All(texts, t => Assert.Equal(t.Expected, t.Text));
    }

    private static Evaluation Evaluate(string text, EvaluationOptions options)
    {
        var variables = new TemplateVariables
        {
            DeploymentTargetName = "app-dev",
            Namespace = "dev-large-app-dev",
            Environment = "dev",
            Workspace = "team",
            Workload = "app",
            Labels = GoMap.OfStrings([KeyValuePair.Create("region", "west")]),
            Manifests = GoMap.OfStrings([KeyValuePair.Create("tmpl", "{{ .ClusterType }}/x")]),
            ClusterType = "large",
            ConfigData = GoMap.OfAny(
            [
                KeyValuePair.Create<string, object?>("nest", "{{ .ClusterType }}/x"),
                KeyValuePair.Create<string, object?>("outer", "{{ .Manifests.tmpl }}"),
                KeyValuePair.Create<string, object?>("wrong", "\n{{ .Nope }}"),
                KeyValuePair.Create<string, object?>("gap", "{{ .ConfigData.none }}"),
                KeyValuePair.Create<string, object?>("self", "{{ .ConfigData.self }}"),
                KeyValuePair.Create<string, object?>("long", new string('x', 1000)),
            ]),
        };
        return new TemplateEvaluator(options).Evaluate(Parse(text, FunctionTable.Builtin), variables);
    }

    private static CompiledTemplate Parse(string text, FunctionTable functions)
    {
        var parsing = CompiledTemplate.Parse("template", text, functions);
        return parsing.TryGet(out var template, out var error) ? template : throw new InvalidOperationException(error.Message);
    }
}
