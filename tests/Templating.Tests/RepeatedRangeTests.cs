using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests;

/// <summary>A range may print again what it printed for the same element; nobody may see that but by the time it takes.</summary>
public sealed class RepeatedRangeTests
{
    private static readonly GoMap Nested = GoMap.OfAny([KeyValuePair.Create<string, object?>("inner", "deep")]);
    private static readonly string[] Keys = ["a", "b", "c", "d", "e", "f"];
    private static readonly object?[] Values = ["text", 7L, true, Nested, null, "{{ }}"];

    [Theory]
    [InlineData("{{ range $k, $v := .m }}{{ $k }}={{ $v }};{{ end }}")]
    [InlineData("{{ range .m }}{{ . }};{{ else }}none{{ end }}")]
    [InlineData("{{ range $v := .m }}{{ if kindIs \"string\" $v }}{{ $v | quote }}{{ else }}{{ $.which }}{{ end }}{{ end }}")]
    [InlineData("{{ $n := 0 }}{{ range $k, $v := .m }}{{ $n = add $n 1 }}{{ $n }}{{ $k }}{{ end }}")]
    [InlineData("{{ $a := .which }}{{ range $k, $v := .m }}{{ if true }}{{ $a := 1 }}{{ $a }}{{ end }}{{ $a }}{{ end }}")]
    [InlineData("{{ $a := .which }}{{ range $k, $v := .m }}{{ $a := 1 }}{{ $a = add $a 1 }}{{ $a }}{{ end }}")]
    [InlineData("{{ $k := .which }}{{ $v := 1 }}{{ range $k, $v = .m }}{{ $k }}{{ end }}{{ $k }}{{ $v }}")]
    [InlineData("{{ range $k, $v := .m }}{{ if eq $k \"c\" }}{{ break }}{{ end }}{{ $k }}{{ end }}")]
    [InlineData("{{ range $k, $v := .m }}{{ if eq $k \"c\" }}{{ continue }}{{ end }}{{ $k }}{{ end }}")]
    [InlineData("{{ define \"t\" }}{{ . }}{{ end }}{{ range $k, $v := .m }}{{ template \"t\" $ }}{{ end }}")]
    [InlineData("{{ range $k, $v := .m }}{{ if kindIs \"map\" $v }}{{ $x := set $v \"inner\" $.which }}{{ $v.inner }}{{ end }}{{ end }}")]
    [InlineData("{{ range $k, $v := .m }}{{ if kindIs \"map\" $v }}{{ range $i, $w := $v }}{{ $i }}{{ $w }}{{ $k }}{{ end }}{{ end }}{{ end }}")]
    public void A_range_prints_for_shared_values_what_it_prints_for_its_own(string text)
    {
        var template = Parse(text);
        for (var round = 0; round < 3; round++)
        {
            // Each second round has the values in another map; a fresh template has seen none of them.
            var data = Data(round, round % 2 == 0 ? Values : [.. Values.Reverse()]);
            var repeated = Evaluate(template, data);
            var fresh = Evaluate(Parse(text), data);

            Assert.Equal(fresh.Error?.Message, repeated.Error?.Message);
            Assert.Equal(fresh.Text, repeated.Text);
            Assert.Equal(fresh.NoValues, repeated.NoValues);
        }
    }

    [Fact]
    public void What_was_printed_before_takes_as_many_steps_as_before()
    {
        const string Text = "{{ range $k, $v := .m }}{{ $k }}={{ $v }}{{ end }}";
        var template = Parse(Text);
        var data = Data(0, ["a", "b", "c"]);
        Assert.Null(Evaluate(template, data).Error);

        for (var steps = 1; steps < 40; steps++)
        {
            var options = new EvaluationOptions { Limits = new EvaluationLimits { Steps = steps } };
            var fresh = new TemplateEvaluator(options).EvaluateOn(Parse(Text), data);
            var repeated = new TemplateEvaluator(options).EvaluateOn(template, data);
            Assert.Equal(fresh.Error?.Message, repeated.Error?.Message);
        }
    }

    [Fact]
    public void Values_that_are_never_met_again_end_the_search()
    {
        var template = Parse("{{ range $k, $v := .m }}{{ $v }}{{ end }}");
        for (var round = 0; round < 1200; round++)
        {
            var value = new string('x', 1 + (round % 7));
            Assert.Equal(value, Evaluate(template, Data(round, [value])).Text);
        }
    }

    private static GoMap Data(int which, object?[] values) => GoMap.OfAny(
    [
        KeyValuePair.Create<string, object?>("which", (long)which),
        KeyValuePair.Create<string, object?>("m", GoMap.OfAny(values.Select((value, i) => KeyValuePair.Create(Keys[i], value)))),
    ]);

    private static Evaluation Evaluate(CompiledTemplate template, object data) =>
        new TemplateEvaluator(new EvaluationOptions { AllowNested = false }).EvaluateOn(template, data);

    private static CompiledTemplate Parse(string text)
    {
        var parsing = CompiledTemplate.Parse("template", text, Functions);
        return parsing.Template ?? throw new InvalidOperationException(parsing.Error?.Message);
    }

    private static FunctionTable Functions { get; } = FunctionTable.With(SprigFunctions.All);
}
