using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks the keywords that hold the same value against other schemas.</summary>
internal static class CombinationChecks
{
    public static void Check(SchemaEvaluation evaluation, SchemaNode node, in Subject subject)
    {
        if (node.AnyOf.Count > 0)
        {
            CheckAnyOf(evaluation, node.AnyOf, subject);
        }

        if (node.OneOf.Count > 0)
        {
            CheckOneOf(evaluation, node.OneOf, subject);
        }

        if (node.AllOf.Count > 0)
        {
            CheckAllOf(evaluation, node.AllOf, subject);
        }

        if (node.Not is not null && evaluation.Try(node.Not, subject).IsValid)
        {
            Violate(subject, "Must not validate the schema (not)");
        }

        if (node.Dependencies.Count > 0 && subject.Value is JsonObject members)
        {
            CheckDependencies(evaluation, node.Dependencies, subject, members);
        }

        if (node.If is not null)
        {
            CheckCondition(evaluation, node, subject);
        }

        subject.Outcome.Credit();
    }

    private static void CheckAnyOf(SchemaEvaluation evaluation, IReadOnlyList<SchemaNode> schemas, in Subject subject)
    {
        Outcome? best = null;
        foreach (var schema in schemas)
        {
            var outcome = evaluation.Try(schema, subject);
            if (outcome.IsValid)
            {
                return;
            }

            best = best is null || outcome.Score > best.Score ? outcome : best;
        }

        Violate(subject, "Must validate at least one schema (anyOf)");
        if (best is not null)
        {
            subject.Outcome.Merge(best);
        }
    }

    private static void CheckOneOf(SchemaEvaluation evaluation, IReadOnlyList<SchemaNode> schemas, in Subject subject)
    {
        Outcome? best = null;
        var valid = 0;
        foreach (var schema in schemas)
        {
            var outcome = evaluation.Try(schema, subject);
            valid += outcome.IsValid ? 1 : 0;
            if (valid == 0 && (best is null || outcome.Score > best.Score))
            {
                best = outcome;
            }
        }

        if (valid == 1)
        {
            return;
        }

        Violate(subject, "Must validate one and only one schema (oneOf)");
        if (valid == 0 && best is not null)
        {
            subject.Outcome.Merge(best);
        }
    }

    private static void CheckAllOf(SchemaEvaluation evaluation, IReadOnlyList<SchemaNode> schemas, in Subject subject)
    {
        var allValid = true;
        foreach (var schema in schemas)
        {
            var outcome = evaluation.Try(schema, subject);
            allValid &= outcome.IsValid;
            subject.Outcome.Merge(outcome);
        }

        if (!allValid)
        {
            Violate(subject, "Must validate all the schemas (allOf)");
        }
    }

    private static void CheckDependencies(
        SchemaEvaluation evaluation, IReadOnlyList<SchemaDependency> dependencies, in Subject subject, JsonObject members)
    {
        foreach (var dependency in dependencies)
        {
            if (!members.Has(dependency.Property))
            {
                continue;
            }

            foreach (var name in dependency.Required)
            {
                if (!members.Has(name))
                {
                    subject.Violate(SchemaViolationKind.Properties, $"Has a dependency on {name}");
                }
            }

            if (dependency.Schema is not null)
            {
                evaluation.Evaluate(dependency.Schema, subject);
            }
        }
    }

    private static void CheckCondition(SchemaEvaluation evaluation, SchemaNode node, in Subject subject)
    {
        var holds = node.If is not null && evaluation.Try(node.If, subject).IsValid;
        if ((holds ? node.Then : node.Else) is not { } branch)
        {
            return;
        }

        var outcome = evaluation.Try(branch, subject);
        if (!outcome.IsValid)
        {
            Violate(subject, holds ? "Must validate \"then\" as \"if\" was valid" : "Must validate \"else\" as \"if\" was not valid");
            subject.Outcome.Merge(outcome);
        }
    }

    private static void Violate(in Subject subject, string description) => subject.Violate(SchemaViolationKind.Combination, description);
}
