using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Stacks.Preview;

/// <summary>Findings about a preview without the engine (LC93xx). One method per code; a retired code stays retired.</summary>
internal static class PreviewDiagnostics
{
    /// <summary>No folder above has a project of Pulumi.</summary>
    public static Diagnostic NoProject(string folder) => Error(
        "LC9300", SourceSpan.None, $"Neither '{folder}' nor a folder above it has a Pulumi.yaml.", "Start the program in the repository, or name its folder with --root.");

    /// <summary>The stack has no settings.</summary>
    public static Diagnostic NoSettings(string stack, string file, IReadOnlyCollection<string> known) => Error(
        "LC9301",
        SourceSpan.None,
        $"Stack '{stack}' has no settings: there is no '{file}'.",
        known.Count == 0 ? "Write the file; the stack's name is the environment's." : $"Stacks with settings: {string.Join(", ", known)}.");

    /// <summary>A settings file is not what Pulumi reads.</summary>
    public static Diagnostic UnusableSettings(SourceSpan at, string why) => Error(
        "LC9302", at, $"The file cannot be used: {why}.", "Write 'config:' with one 'project:key: value' for each setting.");

    /// <summary>Two resources would have one name in the engine.</summary>
    public static Diagnostic DuplicateName(string type, string name, string urn) => Error(
        "LC9303", SourceSpan.None, $"Two resources of type '{type}' are called '{name}' in the same place.", "Give one of them another name; a name is a resource's identity from one run to the next.") with
    {
        Subject = urn,
    };

    /// <summary>The program itself failed.</summary>
    public static Diagnostic ProgramFailed(string stack, string message) => Error(
        "LC9304", SourceSpan.None, $"The program of stack '{stack}' fails: {message}", null);

    private static Diagnostic Error(string code, SourceSpan at, string message, string? hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
