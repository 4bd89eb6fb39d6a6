using System.Globalization;
using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks the keywords for objects.</summary>
internal static class ObjectChecks
{
    public static void Check(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, JsonObject members)
    {
        CheckCounts(node, subject, members.Count);
        foreach (var name in node.Required)
        {
            if (members.Has(name))
            {
                subject.Outcome.Credit();
            }
            else
            {
                subject.Violate(SchemaViolationKind.Required, $"{name} is required");
            }
        }

        if (node.PatternProperties.Count > 0 || node.AdditionalProperties is not null)
        {
            foreach (var key in members.Keys)
            {
                CheckOther(evaluation, node, subject, key);
            }
        }

        if (node.PropertyNames is not null)
        {
            CheckNames(evaluation, node.PropertyNames, subject, members);
        }

        subject.Outcome.Credit();
    }

    /// <summary>Checks <c>properties</c>, which comes last.</summary>
    public static void CheckProperties(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, JsonObject members)
    {
        foreach (var (name, schema) in node.Properties)
        {
            if (members.TryGet(name, out var value))
            {
                evaluation.Evaluate(schema, subject.Inner(name, value));
            }
        }
    }

    private static void CheckCounts(SchemaNode node, in Subject subject, int count)
    {
        if (count < node.MinProperties)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"Must have at least {node.MinProperties} properties"));
        }

        if (count > node.MaxProperties)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"Must have at most {node.MaxProperties} properties"));
        }
    }

    private static void CheckOther(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, string key)
    {
        var value = ((JsonObject?)subject.Value)?[key];
        var matched = false;
        foreach (var (pattern, schema) in node.PatternProperties)
        {
            if (pattern.IsMatch(key))
            {
                matched = true;
                evaluation.Evaluate(schema, subject.Inner(key, value));
            }
        }

        if (matched)
        {
            subject.Outcome.Credit();
            return;
        }

        if (node.AdditionalProperties is not { } additional || node.Properties.ContainsKey(key))
        {
            return;
        }

        if (additional.Always is null)
        {
            evaluation.Evaluate(additional, subject.Inner(key, value));
        }
        else if (additional.Always is false)
        {
            Violate(subject, $"Additional property {key} is not allowed");
        }
    }

    private static void CheckNames(SchemaEvaluation evaluation, SchemaNode schema, in Subject subject, JsonObject members)
    {
        foreach (var key in members.Keys)
        {
            var name = new Subject(key, subject.Path, new Outcome());
            evaluation.Evaluate(schema, name);
            if (!name.Outcome.IsValid)
            {
                Violate(subject, $"Property name of \"{key}\" does not match");
                subject.Outcome.Merge(name.Outcome);
            }
        }
    }

    private static void Violate(in Subject subject, string description) => subject.Violate(SchemaViolationKind.Properties, description);
}
