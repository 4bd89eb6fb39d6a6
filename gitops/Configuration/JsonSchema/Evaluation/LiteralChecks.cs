using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks <c>const</c> and <c>enum</c>.</summary>
internal static class LiteralChecks
{
    public static void Check(SchemaEvaluation evaluation, SchemaNode node, in Subject subject)
    {
        if ((node.Const is not null || node.Enum.Count > 0) && Key(evaluation, subject.Value) is { } key)
        {
            Compare(node, subject, key);
        }

        subject.Outcome.Credit();
    }

    /// <summary>A text that is the same for equal values; <see langword="null"/> if the evaluation failed over it.</summary>
    public static string? Key(SchemaEvaluation evaluation, object? value)
    {
        if (evaluation.Conformance == SchemaConformance.Standard)
        {
            return CanonicalJson.Exact(value);
        }

        var (text, error) = CanonicalJson.AsGo(value);
        if (error is null)
        {
            return (string?)text;
        }

        // gojsonschema goes on without the text and breaks.
        evaluation.Fail("unable to validate schema: runtime error: invalid memory address or nil pointer dereference");
        return null;
    }

    private static void Compare(SchemaNode node, in Subject subject, string key)
    {
        if (node.Const is { } expected && expected.Key != key)
        {
            subject.Violate(SchemaViolationKind.Literal, $"{subject.Field} does not match: {expected.Text}");
        }

        if (node.Enum.Count > 0 && !node.Enum.Any(literal => literal.Key == key))
        {
            var allowed = string.Join(", ", node.Enum.Select(literal => literal.Text));
            subject.Violate(SchemaViolationKind.Literal, $"{subject.Field} must be one of the following: {allowed}");
        }
    }
}
