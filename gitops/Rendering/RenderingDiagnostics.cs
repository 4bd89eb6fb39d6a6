using System.Collections.Frozen;
using System.Globalization;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering;

/// <summary>Findings about rendered manifests (LC5xxx). One method per code; a retired code stays retired.</summary>
public static class RenderingDiagnostics
{
    /// <summary>Codes that Kalypso itself lets pass: warnings in the kalypso profile.</summary>
    public static FrozenSet<string> OnlyOurs { get; } =
        new[] { "LC4005", "LC5001", "LC5002", "LC5003", "LC5020", "LC5021", "LC5022" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a template wrote is not YAML, so no reconciler could read it.</summary>
    public static Diagnostic InvalidYaml(SourceSpan at, string assignment, string file, string error) => new(
        "LC5001",
        Severity.Error,
        at,
        $"What this template writes to '{file}' of {assignment} is not valid YAML: {error}")
    {
        Hint = "Look at the text with lcnc eval. Quote values in the template ({{ .X | quote }}) or indent them (toYaml, indent).",
    };

    /// <summary>A manifest came out empty although its template has no condition that could mean it.</summary>
    public static Diagnostic VanishedManifest(SourceSpan at, string assignment, string file, int manifest) => new(
        "LC5002",
        Severity.Error,
        at,
        $"Manifest {manifest} of '{file}' of {assignment} came out empty.")
    {
        Hint = "A function lost the value: toJson writes nothing for maps inside configuration values; use toYaml. If it is meant to be left out, put it between {{ if }} and {{ end }}.",
    };

    /// <summary>The suggested namespace is no name that Kubernetes accepts.</summary>
    public static Diagnostic UnusableNamespace(SourceSpan at, string assignment, string name, string why) => new(
        "LC5003",
        Severity.Warning,
        at,
        $"Namespace '{name}' of assignment '{assignment}' {why}.")
    {
        Hint = "It is made of environment, cluster type, workload and target: shorten one of these names, or let the namespace template use another one.",
        Subject = $"Assignment/{assignment}",
    };

    /// <summary>A ConfigMap has a value that is a number, a boolean, a list or a map, which the API server refuses.</summary>
    public static Diagnostic ValueThatIsNoText(SourceSpan at, string assignment, string file, string key) => new(
        "LC5004",
        Severity.Warning,
        at,
        $"Value '{key}' of the ConfigMap in '{file}' of {assignment} is no text, so Kubernetes refuses the ConfigMap.")
    {
        Hint = "Write values with toYaml, which quotes what is not text; maps inside values need toYaml and indent below a '|'. Kalypso's stringify turns lists into text, and no maps.",
    };

    /// <summary>An assignment needs a template that no document defines.</summary>
    public static Diagnostic MissingTemplate(SourceSpan at, string assignment, string clusterType, string template) => new(
        "LC5005",
        Severity.Error,
        at,
        $"Assignment {assignment} needs template '{template}' of cluster type '{clusterType}', which is not defined.")
    {
        Hint = "Define the Template in a base repository, or name another one in the ClusterType.",
    };

    /// <summary>Two files write one object of a cluster.</summary>
    public static Diagnostic ObjectWithTwoOwners(SourceSpan at, string written, (RenderedFile First, RenderedFile Second) files, int others) => new(
        "LC5020",
        Severity.Error,
        at,
        $"{written} is written by '{files.First.Path}' and by '{files.Second.Path}'{More(others)}: a cluster has one object of a name.")
    {
        Hint = "Put what tells assignments apart into the name, such as {{ .Namespace }} or {{ .DeploymentTargetName }}, or write what they share once, in the platform's own manifests.",
    };

    /// <summary>What is written for one team names the namespace of another.</summary>
    public static Diagnostic NamespaceOfOthers(SourceSpan at, RenderedFile file, (string Name, string Workspace, string Own) found, int others) => new(
        "LC5021",
        Severity.Error,
        at,
        $"File '{file.Path}' of workspace '{found.Own}' names the namespace '{found.Name}' of workspace '{found.Workspace}'{More(others)}.")
    {
        Hint = "Let the template use {{ .Namespace }}; what applications write must not choose a namespace.",
    };

    /// <summary>A template writes something that looks like a secret, for everyone to read.</summary>
    public static Diagnostic SecretInOutput(SourceSpan at, string assignment, string file, (string Template, int Line, string Shape) found) => new(
        "LC5022",
        Severity.Error,
        at,
        string.Create(CultureInfo.InvariantCulture, $"Line {found.Line} that this template writes to '{file}' of {assignment} looks like {found.Shape}, and would be readable in the GitOps repository."))
    {
        Hint = $"Let a reference to a secret store stand there. If it is none, suppress LC5022 for Template/{found.Template} with a reason.",
        Subject = $"Template/{found.Template}",
    };

    private static string More(int others) => others == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" (and {others} more)");
}
