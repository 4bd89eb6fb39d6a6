using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Refuses fields of a placement policy that could have no effect, and bounds that nothing can be within.</summary>
internal static class PlacementPolicyValidator
{
    /// <summary>Reports what contradicts itself or does nothing.</summary>
    public static void Validate(YamlObject spec, PlacementCount count, ObjectContext context)
    {
        var map = spec.Object("count").Map;
        if (map is { } bounds && count == PlacementCount.All)
        {
            context.Report(CatalogDiagnostics.NoEffect(bounds.Span, context.Owner, "spec.count", "it names neither 'atLeast' nor 'atMost'"));
        }

        if (map is { } contradicting && count.AtMost < count.AtLeast)
        {
            context.Report(CatalogDiagnostics.ContradictingCount(contradicting.Span, context.Owner, count.AtLeast, count.AtMost ?? 0));
        }

        // Where every feasible cluster type is taken, nothing is left to prefer; a program may take fewer.
        if (count.AtMost is null && spec.Object("scheduler").Map is null)
        {
            CheckPreferences(spec, context);
        }

        CheckRepeatedKeys(spec, context);
    }

    private static void CheckPreferences(YamlObject spec, ObjectContext context)
    {
        const string Why = "without an upper bound in 'spec.count' every cluster type that can be taken is taken";
        if (spec.Items("preferred").Count > 0 && spec.Map?.Find("preferred") is { } preferred)
        {
            context.Report(CatalogDiagnostics.NoEffect(preferred.KeySpan, context.Owner, "spec.preferred", Why));
        }

        foreach (var field in new[] { "spread", "antiAffinity" })
        {
            foreach (var (index, item) in spec.Objects(field))
            {
                if (item.Text("enforcement") == "Soft" && item.Map is { } soft)
                {
                    var path = FieldPath.Root.Of("spec").Of(field).Of(index).ToString();
                    context.Report(CatalogDiagnostics.NoEffect(soft.Span, context.Owner, path, Why));
                }
            }
        }
    }

    private static void CheckRepeatedKeys(YamlObject spec, ObjectContext context)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, item) in spec.Objects("spread"))
        {
            if (item.Text("key") is { } key && !keys.Add(key) && item.Map?.Get("key") is { } again)
            {
                context.Report(CatalogDiagnostics.NoEffect(again.Span, context.Owner,
                    FieldPath.Root.Of("spec").Of("spread").Of(index).ToString(), $"'{key}' is spread over twice"));
            }
        }
    }
}
