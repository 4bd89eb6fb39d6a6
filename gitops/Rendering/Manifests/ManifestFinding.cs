using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating;

namespace LcncInfra.Rendering.Manifests;

/// <summary>Makes findings about manifests, each at its place in the Template's file.</summary>
internal static class ManifestFinding
{
    public static AssignmentFinding OfParsing(CompiledManifests template, ParseFailure failure, ManifestFile file)
    {
        var at = template.Template.At($"spec.manifests[{failure.Manifest}]");
        var place = at.EndLine > at.Line ? SourceSpan.At(at.File, at.Line + failure.Error.Line, 1) : at;
        return Failure(file, place, failure.Error);
    }

    public static AssignmentFinding OfEvaluation(ManifestTemplate manifest, TemplateError error, ManifestFile file) =>
        Failure(file, manifest.At(error.NestedLevel == 0 ? error.Line : 0), error);

    public static AssignmentFinding OfNoValue(ManifestTemplate manifest, NoValuePrint print, ManifestFile file)
    {
        var at = manifest.At(print.NestedLevel == 0 ? print.Line : 0);
        return new AssignmentFinding(
            file.Assignment,
            (nameof(TemplateDiagnostics.NoValue), at, print.Expression),
            assignments => TemplateDiagnostics.NoValue(Severity.Error, at, $"assignment {assignments}", print));
    }

    public static AssignmentFinding OfVanishing(ManifestTemplate manifest, ManifestFile file)
    {
        var at = manifest.At(0);
        return new AssignmentFinding(
            file.Assignment,
            (nameof(RenderingDiagnostics.VanishedManifest), at, file.Name),
            assignments => RenderingDiagnostics.VanishedManifest(at, assignments, file.Name, manifest.Index + 1));
    }

    public static AssignmentFinding OfYaml(ManifestTemplate manifest, string error, ManifestFile file)
    {
        var at = manifest.At(0);
        return new AssignmentFinding(
            file.Assignment,
            (nameof(RenderingDiagnostics.InvalidYaml), at, file.Name),
            assignments => RenderingDiagnostics.InvalidYaml(at, assignments, file.Name, error));
    }

    public static AssignmentFinding OfSecret(ManifestTemplate manifest, (int Line, string Shape) secret, ManifestFile file)
    {
        var at = manifest.At(0);
        return new AssignmentFinding(
            file.Assignment,
            (nameof(RenderingDiagnostics.SecretInOutput), at, secret.Shape),
            assignments => RenderingDiagnostics.SecretInOutput(at, assignments, file.Name, (manifest.Template.Value.Name, secret.Line, secret.Shape)));
    }

    public static AssignmentFinding OfMissingTemplate(Assignment assignment, string template)
    {
        var clusterType = assignment.ClusterType;
        var at = clusterType.At("spec");
        return new AssignmentFinding(
            assignment.Name,
            (nameof(RenderingDiagnostics.MissingTemplate), at, template),
            assignments => RenderingDiagnostics.MissingTemplate(at, assignments, clusterType.Value.Name, template))
        {
            IsFailure = true,
        };
    }

    public static AssignmentFinding OfConfigMap(ManifestTemplate manifest, string key, ManifestFile file)
    {
        var at = manifest.At(0);
        return new AssignmentFinding(
            file.Assignment,
            (nameof(RenderingDiagnostics.ValueThatIsNoText), at, key),
            assignments => RenderingDiagnostics.ValueThatIsNoText(at, assignments, file.Name, key));
    }

    private static AssignmentFinding Failure(ManifestFile file, SourceSpan at, TemplateError error) => new(
        file.Assignment,
        (nameof(TemplateDiagnostics.Of), at, error.Message),
        assignments => TemplateDiagnostics.Of(at, $"assignment {assignments}", error))
    {
        IsFailure = true,
    };
}
