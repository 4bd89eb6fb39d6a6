using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Findings about configuration in the formats of built-ins (LC505x). One method per code; a retired code stays retired.</summary>
public static class ConfigDiagnostics
{
    /// <summary>A file of environment variables cannot hold a value of the configuration.</summary>
    public static Diagnostic UnwritableVariable(SourceSpan at, string assignments, string key, string problem) => new(
        "LC5050",
        Severity.Error,
        at,
        $"The configuration of assignment {assignments} cannot be a file of environment variables: '{key}' {problem}.")
    {
        Hint = "Rename the key, or let the cluster type have another configType, such as 'lcncinfra.io/properties'.",
    };

    /// <summary>A workload cannot find a ConfigMap whose name changes with its content.</summary>
    public static Diagnostic UnfollowedConfig(SourceSpan at, string assignments, string problem) => new(
        "LC5051",
        Severity.Error,
        at,
        $"The workload of assignment {assignments} would not find its configuration: {problem}.")
    {
        Hint = "Let the cluster type have configType 'lcncinfra.io/configmap', whose name stays, publish the manifests as a chart, which is given the name as a value, or let the manifests be delivered rendered.",
    };

    /// <summary>Rendered manifests refer to a ConfigMap that the cluster type's format does not write.</summary>
    public static Diagnostic NoConfigMap(SourceSpan at, string target, string item, string configType) => new(
        "LC5052",
        Severity.Warning,
        at,
        $"{item} of deployment target '{target}' refers to the ConfigMap '{ConfigMapBuiltin.Name}', and configType '{configType}' writes none.")
    {
        Hint = "Let the cluster type have configType 'lcncinfra.io/configmap', or the workload read its configuration otherwise.",
        Subject = $"DeploymentTarget/{target}",
    };
}
