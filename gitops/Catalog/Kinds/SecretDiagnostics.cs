using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Findings about secrets that stand in the catalog (LC1049). One method per code; a retired code stays retired.</summary>
public static class SecretDiagnostics
{
    /// <summary>A field that templates, records or reviews show holds something that looks like a secret.</summary>
    /// <param name="at">The line of it.</param>
    /// <param name="owner">The object, which a suppression names.</param>
    /// <param name="path">The field.</param>
    /// <param name="shape">What it looks like; never the value.</param>
    public static Diagnostic Secret(SourceSpan at, string owner, string path, string shape) => new(
        "LC1049",
        Severity.Error,
        at,
        $"Field '{path}' of {owner} looks like {shape}, and would be readable for everyone.")
    {
        Hint = "Keep the secret in a secret store and name it here. If it is none, suppress LC1049 for this object with a reason.",
    };
}
