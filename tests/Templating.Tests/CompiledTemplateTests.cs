using LcncInfra.Templating.Functions;

namespace LcncInfra.Templating.Tests;

public sealed class CompiledTemplateTests
{
    [Theory]
    [InlineData("{{ if }}", 1, 7)]
    [InlineData("a\nb {{ nope }}", 2, 6)]
    [InlineData("é😀 {{ .a | 1 }}", 1, 15)]
    [InlineData("a\n{{ if 1 }}", 2, 11)]
    [InlineData("{{ \"a\n\" }}", 1, 4)]
    public void A_parse_error_has_the_place_of_what_is_wrong(string text, int line, int column)
    {
        var error = CompiledTemplate.Parse("template", text, FunctionTable.Builtin).Error;

        Assert.Equal((TemplateErrorKind.Parse, line, column), (error?.Kind, error?.Line, error?.Column));
    }

    [Theory]
    [InlineData("{{ 1i }}", "1i")]
    [InlineData("{{ 1+2i }}", "1+2i")]
    public void Complex_constants_are_refused_because_no_value_is_complex(string text, string constant)
    {
        var parsing = CompiledTemplate.Parse("template", text, FunctionTable.Builtin);

        Assert.False(parsing.TryGet(out _, out var error));
        Assert.Equal($"template: template:1: complex constants are not supported: \"{constant}\"", error.Message);
    }

    [Fact]
    public void Every_error_names_the_template()
    {
        var parsing = CompiledTemplate.Parse("chart", "{{ .x.y.z }}{{ template \"none\" }}", FunctionTable.Builtin);

        Assert.True(parsing.TryGet(out var template, out _));
        Assert.Equal(
            "template: chart:1:24: executing \"chart\" at <{{template \"none\"}}>: template \"none\" not defined",
            new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(template, null).Error?.Message);
    }

    [Fact]
    public void A_function_replaces_those_of_its_name_before_it()
    {
        var functions = FunctionTable.With(
            [new GoFunction("len", GoSignature.Of(LcncInfra.Templating.Values.GoType.String), _ => "first")],
            [new GoFunction("len", GoSignature.Of(LcncInfra.Templating.Values.GoType.String), _ => "second")]);

        Assert.True(CompiledTemplate.Parse("template", "{{ len }}", functions).TryGet(out var template, out _));
        Assert.Equal("second", new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(template, null).Text);
    }
}
