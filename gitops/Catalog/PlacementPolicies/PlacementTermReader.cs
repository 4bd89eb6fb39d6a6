using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Quantities;
using LcncInfra.Model.Versions;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Reads and checks the terms of placement policies.</summary>
internal static class PlacementTermReader
{
    /// <summary>The fields of a term.</summary>
    public static Field[] Fields { get; } =
    [
        Field.RequiredText("key", TextFormat.LabelKey, "Key of the label or property."),
        new Field("of", new FieldShape.Choice([.. Enum.GetNames<TermSubject>()]),
            "Where it is: a label of the ClusterType, the default, a property of its ClusterTypeProfile, or a label or property of each of its Clusters."),
        new Field("operator", new FieldShape.Choice([.. Enum.GetNames<TermOperator>()]), "How it is compared.") { IsRequired = true },
        new Field("values", new FieldShape.List(new FieldShape.Text(TextFormat.Any)),
            "What it is compared with: texts for In and NotIn, one number or quantity for Gt, Gte, Lt, Lte, one range for SemVer."),
    ];

    /// <summary>The term of a mapping; <see langword="null"/> if what it needs was not written.</summary>
    public static PlacementTerm? Read(YamlObject item) =>
        item.Text("key") is { } key && Enum.TryParse<TermOperator>(item.Text("operator"), out var termOperator) && Enum.IsDefined(termOperator)
            ? new PlacementTerm(ReadSubject(item), key, termOperator, item.TextList("values"))
            : null;

    /// <summary>Reports values that the operator cannot compare with.</summary>
    public static void Validate(YamlObject item, ObjectContext context)
    {
        if (Read(item) is not { } term || item.Map is not { } map)
        {
            return;
        }

        var at = map.Get("values")?.Span ?? map.Get("operator")?.Span ?? map.Span;
        var needsValues = term.Operator is not (TermOperator.Exists or TermOperator.DoesNotExist);
        if (needsValues != term.Values.Count > 0)
        {
            context.Report(CatalogDiagnostics.InvalidRequirement(at, context.Owner, term.Operator.ToString(), needsValues));
        }
        else if (FindProblem(term) is { } problem)
        {
            context.Report(CatalogDiagnostics.InvalidTerm(at, context.Owner, term.Operator.ToString(), problem));
        }
    }

    private static string? FindProblem(PlacementTerm term) => term.Operator switch
    {
        TermOperator.Gt or TermOperator.Gte or TermOperator.Lt or TermOperator.Lte when term.Values.Count != 1 => "one value, not several",
        TermOperator.Gt or TermOperator.Gte or TermOperator.Lt or TermOperator.Lte =>
            Quantity.TryParse(term.Values[0], out _) ? null : "a number or quantity such as \"4\" or \"16Gi\"",
        TermOperator.SemVer when term.Values.Count != 1 => "one range, not several",
        TermOperator.SemVer => SoftwareVersionRange.TryParse(term.Values[0], out _) ? null : "a range of versions such as \">=1.28 <2\"",
        _ => null,
    };

    private static TermSubject ReadSubject(YamlObject item) =>
        Enum.TryParse<TermSubject>(item.Text("of"), out var subject) && Enum.IsDefined(subject) ? subject : TermSubject.ClusterTypeLabel;
}
