using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Decisions;

/// <summary>Reads the decisions that a run wrote beside its tree.</summary>
public static class PreviousDecisionsReader
{
    private const string Version = "1";

    /// <summary>The decisions; <see langword="null"/> after a report if the file is none of decisions about the environment.</summary>
    public static PreviousDecisions? Read(SourceFile file, string environment, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var documents = YamlDocumentReader.Read(file, limits, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        if (documents is not [YamlMap map])
        {
            diagnostics.Add(CatalogDiagnostics.NotPreviousDecisions(SourceSpan.WholeFile(file.Path), "it is no mapping"));
            return null;
        }

        var fields = new YamlObject(map);
        if (FindProblem(map, fields, environment) is { } problem)
        {
            diagnostics.Add(CatalogDiagnostics.NotPreviousDecisions(problem.At, problem.Text));
            return null;
        }

        return PreviousDecisions.Of(fields.Objects("assignments").Select(a =>
            (a.Item.Text("deploymentTarget") ?? string.Empty, a.Item.Text("clusterType") ?? string.Empty)));
    }

    private static (SourceSpan At, string Text)? FindProblem(YamlMap map, YamlObject fields, string environment)
    {
        if (map.Get("version") is not YamlScalar { Text: Version })
        {
            return (map.Get("version")?.Span ?? map.Span, $"its version is not {Version}");
        }

        if (fields.Text("environment") != environment)
        {
            return (map.Get("environment")?.Span ?? map.Span, $"it is not about environment '{environment}'");
        }

        foreach (var (_, item) in fields.Objects("assignments"))
        {
            if (item.Text("deploymentTarget") is null || item.Text("clusterType") is null)
            {
                return (item.Map?.Span ?? map.Span, "an assignment names no 'deploymentTarget' or no 'clusterType'");
            }
        }

        return map.Get("assignments") is YamlList ? null : (map.Span, "it has no list 'assignments'");
    }
}
