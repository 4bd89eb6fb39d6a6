using System.Globalization;
using LcncInfra.Configuration.JsonSchema.Compilation;

namespace LcncInfra.Configuration.JsonSchema.Evaluation;

/// <summary>Checks the keywords for lists.</summary>
internal static class ArrayChecks
{
    public static void Check(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, object?[] items)
    {
        CheckItems(evaluation, node, subject, items);
        if (items.Length < node.MinItems)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"Array must have at least {node.MinItems} items"));
        }

        if (items.Length > node.MaxItems)
        {
            Violate(subject, string.Create(CultureInfo.InvariantCulture, $"Array must have at most {node.MaxItems} items"));
        }

        if (node.UniqueItems)
        {
            CheckUnique(evaluation, subject, items);
        }

        if (node.Contains is not null)
        {
            CheckContains(evaluation, node.Contains, subject, items);
        }

        subject.Outcome.Credit();
    }

    private static void CheckItems(SchemaEvaluation evaluation, SchemaNode node, in Subject subject, object?[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var schema = node.EachItem ?? (i < node.FirstItems.Count ? node.FirstItems[i] : null);
            if (schema is not null)
            {
                evaluation.Evaluate(schema, Item(subject, items, i));
            }
        }

        if (node.FirstItems.Count == 0 || items.Length <= node.FirstItems.Count || node.AdditionalItems is not { } additional)
        {
            return;
        }

        if (additional.Always is false)
        {
            Violate(subject, "No additional items allowed on array");
        }

        for (var i = node.FirstItems.Count; i < items.Length && additional.Always is null; i++)
        {
            evaluation.Evaluate(additional, Item(subject, items, i));
        }
    }

    private static void CheckUnique(SchemaEvaluation evaluation, in Subject subject, object?[] items)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (LiteralChecks.Key(evaluation, items[i]) is not { } key)
            {
                return;
            }

            if (places.TryGetValue(key, out var earlier))
            {
                Violate(subject, string.Create(CultureInfo.InvariantCulture, $"array items[{earlier},{i}] must be unique"));
            }

            places[key] = i;
        }
    }

    private static void CheckContains(SchemaEvaluation evaluation, SchemaNode schema, in Subject subject, object?[] items)
    {
        Outcome? best = null;
        for (var i = 0; i < items.Length; i++)
        {
            var outcome = evaluation.Try(schema, Item(subject, items, i));
            if (outcome.IsValid)
            {
                return;
            }

            best = best is null || outcome.Score > best.Score ? outcome : best;
        }

        Violate(subject, "At least one of the items must match");
        if (best is not null)
        {
            subject.Outcome.Merge(best);
        }
    }

    private static Subject Item(in Subject subject, object?[] items, int index) =>
        subject.Inner(index.ToString(CultureInfo.InvariantCulture), items[index]);

    private static void Violate(in Subject subject, string description) => subject.Violate(SchemaViolationKind.Items, description);
}
