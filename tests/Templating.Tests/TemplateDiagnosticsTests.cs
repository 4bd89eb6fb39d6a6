using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Templating.Tests;

public sealed class TemplateDiagnosticsTests
{
    private static readonly SourceSpan At = SourceSpan.At("templates.yaml", 8, 7);

    [Theory]
    [InlineData(TemplateErrorKind.Parse, "LC4001")]
    [InlineData(TemplateErrorKind.Execution, "LC4002")]
    [InlineData(TemplateErrorKind.Limit, "LC4003")]
    [InlineData(TemplateErrorKind.RefusedFunction, "LC4004")]
    [InlineData(TemplateErrorKind.NestedText, "LC4006")]
    public void An_error_has_the_diagnostic_of_its_kind(TemplateErrorKind kind, string code)
    {
        var diagnostic = TemplateDiagnostics.Of(At, "assignment 'large/hello-dev'", new TemplateError(kind, "template: template:1: what is wrong", 1, 1));

        Assert.Equal((code, Severity.Error, At), (diagnostic.Code, diagnostic.Severity, diagnostic.At));
        Assert.Contains("assignment 'large/hello-dev'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("what is wrong", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_evaluated_output_shows_the_output()
    {
        var error = new TemplateError(TemplateErrorKind.Execution, "template: template:1:3: wrong", 1, 4) { NestedLevel = 1, Excerpt = "{{ .Nope }}" };

        Assert.Equal(
            "The template of template 'argocd' cannot be executed: template: template:1:3: wrong (in its output, evaluation 2), at '{{ .Nope }}'.",
            TemplateDiagnostics.Of(At, "template 'argocd'", error).Message);
    }

    [Fact]
    public void A_missing_value_that_is_printed_is_LC4005()
    {
        var diagnostic = TemplateDiagnostics.NoValue(Severity.Warning, At, "assignment 'large/hello-dev'", new NoValuePrint(2, 4, ".ConfigData.region", 0));

        Assert.Equal(("LC4005", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("The template of assignment 'large/hello-dev' prints '<no value>', because '.ConfigData.region' is missing.", diagnostic.Message);
        Assert.Equal("Add the value to the configuration, or write {{ .ConfigData.region | default \"…\" }}.", diagnostic.Hint);
    }
}
