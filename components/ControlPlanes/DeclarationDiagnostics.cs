using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Components.ControlPlanes;

/// <summary>Findings about a control plane that a program declares a part of (LC935x).</summary>
internal static class DeclarationDiagnostics
{
    /// <summary>The control plane has no folder of a source that it names.</summary>
    public static Diagnostic FolderMissing(SourceSpan at, string owner, string folder) => new(
        "LC9350", Severity.Error, at, $"{owner} has no folder '{folder}' in the control plane.")
    {
        Hint = $"Check it out as '{folder}', or declare in the program what it holds.",
    };

    /// <summary>A file that people wrote has the name of one that a declaration becomes.</summary>
    public static Diagnostic ForeignFile(SourceSpan at, string owner, string path) => new(
        "LC9351", Severity.Error, at, $"{owner} would be written to '{path}', but that file was not written by a program.")
    {
        Hint = "Rename or remove the file: the folder 'declared' belongs to programs.",
    };

    /// <summary>Two environments declare a shared object in two ways.</summary>
    public static Diagnostic DeclaredDifferently(SourceSpan at, string owner, string path) => new(
        "LC9352", Severity.Error, at, $"{owner} is declared otherwise for another environment, in '{path}'.")
    {
        Hint = "A workload is the same in all environments: give it its deployment targets of all of them.",
    };

    /// <summary>A workload comes through a registration that is not there.</summary>
    public static Diagnostic UnknownRegistration(SourceSpan at, string owner, string registration, IEnumerable<string> known) => new(
        "LC9353", Severity.Error, at, $"{owner} is declared for WorkloadRegistration '{registration}', which is neither declared nor in the control plane.")
    {
        Hint = $"Registrations: {string.Join(", ", known.Order(StringComparer.Ordinal).DefaultIfEmpty("none"))}.",
    };

    /// <summary>A folder of the control plane cannot be read.</summary>
    public static Diagnostic Unreadable(string folder, string reason) => new(
        "LC9354", Severity.Error, SourceSpan.WholeFile(folder), $"Folder '{folder}' cannot be read: {reason}");
}
