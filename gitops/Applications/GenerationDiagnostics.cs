using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Applications;

/// <summary>Findings about what is generated of an app (LC80xx). One method per code; a retired code stays retired.</summary>
public static class GenerationDiagnostics
{
    /// <summary>Two files of a bundle would have one name where they are mounted.</summary>
    public static Diagnostic OneNameForTwoFiles(SourceSpan at, string app, string name) =>
        Error("LC8000", (at, app), $"Two files of the bundle of LowCodeApp '{app}' are called '{name}', and one folder holds them all.", "Rename one of them.");

    /// <summary>The files of a bundle are more than a ConfigMap holds.</summary>
    public static Diagnostic BundleTooLarge(SourceSpan at, string app, long bytes, long most) => Error(
        "LC8001", (at, app),
        string.Create(CultureInfo.InvariantCulture, $"The files of the bundle of LowCodeApp '{app}' have {bytes} bytes, but a ConfigMap holds {most} at most."),
        "Put them into the image, and use a runtime that finds them there.");

    /// <summary>A file of a bundle is no text.</summary>
    public static Diagnostic BundleNotText(SourceSpan at, string app, string file) =>
        Error("LC8002", (at, app), $"File '{file}' of the bundle of LowCodeApp '{app}' is not text in UTF-8.", "Put it into the image.");

    /// <summary>A target says something about its placement that only the whole app can.</summary>
    public static Diagnostic ResidencyOfTarget(SourceSpan at, string app, string target) => Error(
        "LC8003", (at, app), $"Target '{target}' of LowCodeApp '{app}' has another 'residency' than the app, but placement knows one for all of its targets.",
        "Write 'residency' beside 'image', not under 'overrides'.");

    private static Diagnostic Error(string code, (SourceSpan At, string App) about, string message, string hint) =>
        new(code, Severity.Error, about.At, message) { Hint = hint, Subject = $"LowCodeApp/{about.App}" };
}
