using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Checks what applications say about their manifests: templates hand it to reconcilers, which act with the platform's rights.</summary>
internal static class ManifestsValidator
{
    /// <summary>Reports values of the environment's targets that are more than an address.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var target in catalog.DeploymentTargets)
        {
            foreach (var (key, value) in target.Value.Manifests)
            {
                var place = new TextPlace(
                    target.At($"manifests[\"{key}\"]"), $"target '{target.Value.Name}'", FieldPath.Root.Of("manifests").Of(key), value);
                if (FindProblem(key, place) is { } problem)
                {
                    diagnostics.Add(problem with { Subject = $"Workload/{target.Value.Workload}" });
                }
            }
        }
    }

    private static Diagnostic? FindProblem(string key, TextPlace place) =>
        key == "repo" && RepositoryReferenceValidator.HoldsCredentials(place.Text)
            ? CatalogDiagnostics.CredentialsInUrl(place.At, place.Owner, place.Path.ToString())
            : ProblemOf(key, place.Text) is { } problem ? CatalogDiagnostics.UnsafeManifests(place, problem) : null;

    private static string? ProblemOf(string key, string value)
    {
        if (value.Any(RepositoryReferenceValidator.IsHidden))
        {
            return "it holds a line break or another character that is not to be seen";
        }

        // What is a template itself is judged where it is evaluated.
        if (value.Contains("{{", StringComparison.Ordinal))
        {
            return null;
        }

        return key switch
        {
            "repo" => RepositoryReferenceValidator.UrlProblemOf(value),
            "branch" when !RepositoryReferenceValidator.IsBranch(value) => "it is no name of a branch",
            "path" when RepositoryPath.Parse(value) is null => "it is no folder of a repository",
            _ => null,
        };
    }
}
