using System.Globalization;
using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Formats;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks the limits of texts.</summary>
internal static class StringChecks
{
    public static void Check(SchemaNode node, in Subject subject, string text)
    {
        if (node.MinLength is not null || node.MaxLength is not null)
        {
            CheckLength(node, subject, text);
        }

        if (node.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            Violate(subject, $"Does not match pattern '{pattern.Text}'");
        }

        if (node.Format.Length > 0 && !FormatCheckers.Accepts(node.Format, text))
        {
            Violate(subject, $"Does not match format '{node.Format}'");
        }

        subject.Outcome.Credit();
    }

    private static void CheckLength(SchemaNode node, in Subject subject, string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            length++;
        }

        if (length < node.MinLength)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"String length must be greater than or equal to {node.MinLength}"));
        }

        if (length > node.MaxLength)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"String length must be less than or equal to {node.MaxLength}"));
        }
    }

    private static void Violate(in Subject subject, string description) => subject.Violate(SchemaViolationKind.Text, description);
}
