using LcncInfra.Scheduling.Findings;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Legacy;
using LcncInfra.Rendering.Manifests;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Fleet;

/// <summary>Renders the files of one assignment: <c>reconciler</c>, <c>namespace</c> and <c>platform-config</c>.</summary>
/// <remarks>Kalypso <c>githubrepo.go</c>, <c>getTree</c>: the first two are written even when empty, the third only if it has text.</remarks>
internal sealed class AssignmentRenderer(TemplateSet templates, RenderingOptions options)
{
    private readonly ManifestRenderer _manifests = new(options);

    public RenderedAssignment Render(ConfiguredAssignment configured)
    {
        var assignment = configured.Assignment;
        var clusterType = assignment.ClusterType.Value;
        var folder = RepositoryPath.Of(clusterType.Name, assignment.DeploymentTarget.Value.Name).Under(options.Root);
        var data = AssignmentModel.Of(configured);
        var findings = new List<AssignmentFinding>();
        var files = new List<RenderedFile>(3);

        Add(clusterType.Reconciler, "reconciler.yaml", alsoEmpty: true);
        Add(clusterType.NamespaceService, "namespace.yaml", alsoEmpty: true);
        AddConfig();
        if (options.Profile == GeneratorProfile.Default)
        {
            findings.AddRange(NamespaceFindings.Of(assignment, files));
        }

        return new RenderedAssignment(files.ToValueList(), findings, findings.Exists(f => f.IsFailure));

        void AddConfig()
        {
            if (templates.Find(clusterType.ConfigType) is { } template)
            {
                Add(clusterType.ConfigType, $"platform-config.{(template.Template.Value.ContentType == "sh" ? "sh" : "yaml")}", alsoEmpty: false);
            }
            else if (!BuiltinConfig.Covers(clusterType.ConfigType))
            {
                findings.Add(ManifestFinding.OfMissingTemplate(assignment, clusterType.ConfigType ?? string.Empty));
            }
            else
            {
                var text = BuiltinConfig.Write(clusterType.ConfigType, AssignmentModel.NamespaceOf(assignment), configured.Config);
                AddText($"platform-config.{BuiltinConfig.ExtensionOf(clusterType.ConfigType)}", text, alsoEmpty: false);
            }
        }

        void Add(string? template, string file, bool alsoEmpty)
        {
            if (templates.Find(template) is { } compiled)
            {
                AddText(file, _manifests.Render(compiled, data, new ManifestFile(assignment.Name, file), findings), alsoEmpty);
            }
            else
            {
                findings.Add(ManifestFinding.OfMissingTemplate(assignment, template ?? string.Empty));
            }
        }

        void AddText(string file, string text, bool alsoEmpty)
        {
            if (alsoEmpty || text.Length > 0)
            {
                files.Add(new RenderedFile(RepositoryPath.Of(file).Under(folder), GoText.ToUtf8(text), assignment.Name));
            }
        }
    }
}
