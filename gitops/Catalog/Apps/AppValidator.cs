using LcncInfra.Catalog.Apps.Combinations;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Apps;

/// <summary>Checks an app as a whole, and what it is at each of its targets.</summary>
internal static class AppValidator
{
    /// <summary>Reports what fits together neither in the app's own words nor with overrides.</summary>
    public static void Validate(AppDefinition definition, YamlObject document, DiagnosticBag diagnostics)
    {
        var context = new ObjectContext("LowCodeApp", definition.App.Value.Name, diagnostics);
        CheckNames(document, context);
        CheckSpec(definition.App.Value.Spec, definition.App.Sources, context);
        CheckBundle(definition, definition.App.Value.Spec, definition.App.Sources, context);
        AppCombinations.Validate(new AppCheck(definition.App.Value, definition.Runtime, definition.App.Value.Spec, definition.App.Sources) { Context = context });
        foreach (var target in definition.Targets)
        {
            CheckSpec(target.Value.Spec, target.Sources, context);
            CheckBundle(definition, target.Value.Spec, target.Sources, context);
            AppCombinations.Validate(new AppCheck(definition.App.Value, definition.Runtime, target.Value.Spec, target.Sources) { Context = context });
            CheckPin(target, context);
        }
    }

    private static void CheckNames(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        var environments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, item) in spec.Objects("environments"))
        {
            if (item.Text("name") is { } name && !environments.Add(name))
            {
                context.Report(AppDiagnostics.WrittenTwice(item.Map?.Get("name")?.Span ?? SourceSpan.None, context.Owner, $"environment '{name}'"));
            }
        }

        var targets = new HashSet<(string, string)>();
        foreach (var (_, item) in spec.Objects("deploymentTargets"))
        {
            if (item.Map is { } map && item.Text("name") is { } name && item.Text("environment") is { } environment)
            {
                if (!environments.Contains(environment))
                {
                    context.Report(AppDiagnostics.UnknownEnvironment(map.Get("environment")?.Span ?? map.Span, name, environment, environments));
                }

                if (!targets.Add((environment, name)))
                {
                    context.Report(AppDiagnostics.WrittenTwice(map.Get("name")?.Span ?? map.Span, context.Owner, $"target '{name}' of environment '{environment}'"));
                }
            }
        }
    }

    private static void CheckSpec(AppSpec spec, SourceMap places, ObjectContext context)
    {
        var scaling = spec.Scaling;
        if (scaling is { Hpa: not null, Keda: not null })
        {
            context.Report(AppDiagnostics.HpaAndKeda(places.KeyOf("spec.scaling.keda"), context.Owner));
        }

        if (scaling is { Min: { } min, Max: { } max } && min > max)
        {
            context.Report(AppDiagnostics.MinAboveMax(places.SpanOf("spec.scaling.min"), context.Owner, min, max));
        }

        if (spec.Image is { Tag: null, Digest: null })
        {
            context.Report(AppDiagnostics.ImageWithoutVersion(places.SpanOf("spec.image"), context.Owner));
        }

        if (spec.Exposure is null && places.SpanOf("spec.exposure") != places.SpanOf("spec"))
        {
            context.Report(AppDiagnostics.ExposureWithoutHost(places.SpanOf("spec.exposure"), context.Owner));
        }
    }

    private static void CheckBundle(AppDefinition definition, AppSpec spec, SourceMap places, ObjectContext context)
    {
        if (spec.Bundle.Files.Count > 0 != definition.Runtime.Bundle.IsMounted)
        {
            var at = spec.Bundle.Files.Count > 0 ? places.KeyOf("spec.bundle") : places.SpanOf("spec.runtime");
            context.Report(AppDiagnostics.BundleOfOtherMode(at, context.Owner, definition.Runtime.Name, definition.Runtime.Bundle.IsMounted));
        }
    }

    private static void CheckPin(Sourced<AppTarget> target, ObjectContext context)
    {
        if (target.Value is { Environment.Class: EnvironmentClass.Production, Spec.Image: { Digest: null, Tag: { } tag } })
        {
            context.Report(AppDiagnostics.MutableTag(target.At("spec.image.tag"), context.Owner, tag, target.Value.Environment.Name));
        }
    }
}
