using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Policies;

/// <summary>Reads a Kubernetes label selector.</summary>
internal static class LabelSelectorReader
{
    private const string FieldName = "labelSelector";

    /// <summary>The field that holds it.</summary>
    public static Field Field { get; } = new(
        FieldName,
        new FieldShape.Object(
        [
            new Field("matchLabels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue),
                "Labels that must all be there with these values."),
            new Field("matchExpressions", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("key", TextFormat.LabelKey, "Key of the label."),
                new Field("operator", new FieldShape.Choice([.. Enum.GetNames<SelectorOperator>()]),
                    "How the label is compared.") { IsRequired = true },
                new Field("values", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)),
                    "What 'In' and 'NotIn' compare with; none for the others."),
            ])), "Conditions that must all hold."),
        ]),
        "Selects by labels; an empty one selects everything.")
    {
        IsRequired = true,
        IsSelector = true,
    };

    /// <summary>The selector of a mapping that has the field.</summary>
    public static LabelSelector Read(YamlObject parent)
    {
        var selector = parent.Object(FieldName);
        return new LabelSelector(
        [
            .. selector.TextMap("matchLabels").Select(l => new SelectorRequirement(l.Key, SelectorOperator.In, [l.Value])),
            .. selector.Objects("matchExpressions").Select(e => ReadRequirement(e.Item)).OfType<SelectorRequirement>(),
        ]);
    }

    /// <summary>Reports requirements with values where there must be none, or without where there must be some.</summary>
    public static void Validate(YamlObject parent, ObjectContext context)
    {
        foreach (var (_, item) in parent.Object(FieldName).Objects("matchExpressions"))
        {
            if (ReadRequirement(item) is not { } requirement || item.Map is not { } map)
            {
                continue;
            }

            var needsValues = requirement.Operator is SelectorOperator.In or SelectorOperator.NotIn;
            if (needsValues != requirement.Values.Count > 0)
            {
                var at = map.Get("values")?.Span ?? map.Get("operator")?.Span ?? map.Span;
                context.Report(CatalogDiagnostics.InvalidRequirement(at, context.Owner, requirement.Operator.ToString(), needsValues));
            }
        }
    }

    private static SelectorRequirement? ReadRequirement(YamlObject expression) =>
        expression.Text("key") is { } key && Enum.TryParse<SelectorOperator>(expression.Text("operator"), out var selectorOperator)
            && Enum.IsDefined(selectorOperator)
            ? new SelectorRequirement(key, selectorOperator, expression.TextList("values"))
            : null;
}
