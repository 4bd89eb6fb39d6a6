using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Templates;

/// <summary>Findings about names of built-ins (LC1079). One method per code; a retired code stays retired.</summary>
public static class BuiltinTemplateDiagnostics
{
    /// <summary>A cluster type asks for a built-in that does not exist, or not for this purpose.</summary>
    public static Diagnostic Unknown(SourceSpan at, string clusterType, string name, (string Field, IReadOnlyCollection<string> Names) known) => new(
        "LC1079",
        Severity.Error,
        at,
        $"ClusterType '{clusterType}' asks for the built-in '{name}', which does not exist for '{known.Field}'.")
    {
        Hint = Nearest(name[BuiltinTemplate.Prefix.Length..], known.Names) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : $"Built-in: {string.Join(", ", known.Names)}.",
    };

    // The prefix that all share would make any two names near.
    private static string? Nearest(string written, IReadOnlyCollection<string> names) =>
        NearestName.Of(written, names.Select(n => n[BuiltinTemplate.Prefix.Length..])) is { } nearest ? BuiltinTemplate.Prefix + nearest : null;
}
