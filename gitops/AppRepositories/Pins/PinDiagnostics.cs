using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>Findings about the pin of an app's image (LC810x). One method per code; a retired code stays retired.</summary>
public static class PinDiagnostics
{
    /// <summary>An app has no image that could be pinned.</summary>
    public static Diagnostic NoImage(SourceSpan at, string app) => Error(
        "LC8100", at, $"LowCodeApp '{app}' has no mapping 'spec.image' of its own, so there is no pin to set.", "Write 'image' with its 'repository' first.");

    /// <summary>The pin is also that of something else.</summary>
    public static Diagnostic SharedPin(SourceSpan at, string app) => Error(
        "LC8101", at, $"The image of LowCodeApp '{app}' is written with an anchor or an alias, so that setting its pin could change something else.",
        "Write the tag and the digest out.");

    /// <summary>The pin is written in a form that cannot be changed alone.</summary>
    public static Diagnostic UnusualForm(SourceSpan at, string app) => Error(
        "LC8102", at, $"The pin of LowCodeApp '{app}' is written in a form that cannot be changed without touching what stands around it.",
        "Write 'repository', 'tag' and 'digest' on lines of their own.");

    /// <summary>A file has several apps, and nobody says which is meant.</summary>
    public static Diagnostic SeveralApps(SourceSpan at, int count) => new(
        "LC8103", Severity.Error, at, string.Create(CultureInfo.InvariantCulture, $"The file describes {count} apps, so that it is not clear whose pin is meant."))
    {
        Hint = "Give each app a file of its own.",
    };

    /// <summary>A place has an image of its own, which stays.</summary>
    public static Diagnostic OverrideKept(SourceSpan at, string app) => new(
        "LC8104", Severity.Info, at, $"An override of LowCodeApp '{app}' has a pin of its own, which stays as it is.")
    {
        Subject = $"LowCodeApp/{app}",
    };

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
