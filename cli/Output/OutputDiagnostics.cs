using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Output;

/// <summary>Findings about the folder that is written (LC73xx). One method per code.</summary>
internal static class OutputDiagnostics
{
    /// <summary>Another run writes the same output.</summary>
    public static Diagnostic Busy(string output, string holder) => Error(
        "LC7301", $"Another run is writing '{output}': {holder}.", "Wait until it is done, or give each run an output of its own.");

    /// <summary>The output is a file, or has nothing above it.</summary>
    public static Diagnostic NotAFolder(string output) => Error(
        "LC7302", $"The output '{output}' cannot be a folder that is written.", "Name a folder that is not a file, a device or the root of a disk.");

    /// <summary>Something that stays is where something else must go.</summary>
    public static Diagnostic InTheWay(string output, string path, string what, string wanted) => Error(
        "LC7303", $"'{path}' of the output '{output}' is {what}, but {wanted} must go there.", "Move it away, or choose another output.");

    /// <summary>A folder may not be written.</summary>
    public static Diagnostic ReadOnly(string folder) => Error(
        "LC7304", $"The folder '{folder}' may not be written.", "Give write permission, or choose another output. What a run prepares stands beside the output, so the folder above it is written too.");

    /// <summary>There is no room.</summary>
    public static Diagnostic Full(string output, bool isCommitted) => Error(
        "LC7305", $"The disk of the output '{output}' is full. {State(isCommitted)}", "Make room and run again.");

    /// <summary>The system refused something else.</summary>
    public static Diagnostic Failed(string output, string reason, bool isCommitted) => Error(
        "LC7306", $"The output '{output}' cannot be written: {reason}. {State(isCommitted)}", "Remove the cause and run again.");

    /// <summary>The output would be input of the next run, or the other way round.</summary>
    public static Diagnostic OverlapsInput(string output, string input) => Error(
        "LC7307", $"The output '{output}' and the input '{input}' lie one in the other.", "Choose an output outside of what is read.");

    /// <summary>What is there cannot be read, so that nobody knows what to change.</summary>
    public static Diagnostic Unreadable(string output, string reason) => Error(
        "LC7308", $"The output '{output}' cannot be read: {reason}.", "Give read permission, or choose another output.");

    /// <summary>The same as a failure of the run.</summary>
    public static EnvironmentFailedException AsFailure(this Diagnostic diagnostic) => new(diagnostic);

    private static string State(bool isCommitted) => isCommitted
        ? "Every file in it is old or new, and the next run finishes this one."
        : "Nothing in it was changed.";

    private static Diagnostic Error(string code, string message, string hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
