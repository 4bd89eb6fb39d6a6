using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Formats;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks the limits of numbers.</summary>
internal static class NumberChecks
{
    public static void Check(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, JsonNumber number)
    {
        if (node.MultipleOf is { } divisor && !number.IsMultipleOf(divisor))
        {
            Violate(subject, $"Must be a multiple of {divisor.ToGoText()}");
        }

        if (node.Maximum is { } maximum && number.CompareTo(maximum) > 0)
        {
            Violate(subject, $"Must be less than or equal to {maximum.ToGoText()}");
        }

        if (node.ExclusiveMaximum is { } below && number.CompareTo(below) >= 0)
        {
            Violate(subject, $"Must be less than {below.ToGoText()}");
        }

        if (node.Minimum is { } minimum && number.CompareTo(minimum) < 0)
        {
            Violate(subject, $"Must be greater than or equal to {minimum.ToGoText()}");
        }

        if (node.ExclusiveMinimum is { } above && number.CompareTo(above) <= 0)
        {
            Violate(subject, $"Must be greater than {above.ToGoText()}");
        }

        // gojsonschema asks its checkers for texts about a number, and they refuse it.
        if (evaluation.Conformance == SchemaConformance.GoJsonSchema && FormatCheckers.Knows(node.Format))
        {
            subject.Violate(SchemaViolationKind.Text, $"Does not match format '{node.Format}'");
        }

        subject.Outcome.Credit();
    }

    private static void Violate(in Subject subject, string description) => subject.Violate(SchemaViolationKind.Number, description);
}
