using System.Buffers;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Checks what applications say about their manifests: templates hand it to reconcilers, which act with the platform's rights.</summary>
internal static class ManifestsValidator
{
    private static readonly SearchValues<char> OfRanges = SearchValues.Create("<>=~^*|, ");

    /// <summary>Reports values of the environment's targets that are more than an address.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var target in catalog.DeploymentTargets)
        {
            foreach (var (key, value) in target.Value.Manifests)
            {
                var place = new TextPlace(
                    target.At($"manifests[\"{key}\"]"), $"target '{target.Value.Name}'", FieldPath.Root.Of("manifests").Of(key), value);
                if (FindProblem(key, place, target.Value.Manifests) is { } problem)
                {
                    diagnostics.Add(problem with { Subject = $"Workload/{target.Value.Workload}" });
                }
            }
        }
    }

    private static Diagnostic? FindProblem(string key, TextPlace place, ValueMap manifests) =>
        key == ManifestComponents.Key ? ComponentsProblem(place, manifests)
        : key == "repo" && RepositoryReferenceValidator.HoldsCredentials(place.Text)
            ? CatalogDiagnostics.CredentialsInUrl(place.At, place.Owner, place.Path.ToString())
            : ProblemOf(key, place.Text) is { } problem ? CatalogDiagnostics.UnsafeManifests(place, problem) : null;

    private static Diagnostic? ComponentsProblem(TextPlace place, ValueMap manifests) =>
        ManifestComponents.ProblemOf(place.Text, manifests.TryGetValue("path", out var path) ? path : ".") is { } problem
            ? CatalogDiagnostics.UnsafeManifests(place, problem)
            : null;

    private static string? ProblemOf(string key, string value)
    {
        if (value.Any(RepositoryReferenceValidator.IsHidden))
        {
            return "it holds a line break or another character that is not to be seen";
        }

        // What is a template itself is judged where it is evaluated.
        if (value.Length == 0 || value.Contains("{{", StringComparison.Ordinal))
        {
            return null;
        }

        return key switch
        {
            "repo" => RepositoryReferenceValidator.UrlProblemOf(value),
            "oci" => RepositoryReferenceValidator.UrlProblemOf(value),
            "branch" or "tag" or "ref" when !RepositoryReferenceValidator.IsBranch(value) => "it is no name of a branch or tag",
            "path" when RepositoryPath.Parse(value) is null => "it is no folder of a repository",
            "chart" when RepositoryPath.Parse(value) is null || value is "." || value[0] == '-' => "it is no name of a chart",
            "version" when IsRange(value) => "it stands for many versions, so that what is deployed would change by itself",
            _ => null,
        };
    }

    // As Helm reads them: >=1.0.0, ^1.2, 1.x, and the absence of any.
    private static bool IsRange(string version) =>
        version is "latest" || version.AsSpan().ContainsAny(OfRanges) || version.Split('.').Any(part => part is "x" or "X");
}
