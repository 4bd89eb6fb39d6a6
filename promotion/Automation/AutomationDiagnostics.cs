using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation;

/// <summary>Findings about the promotion pipeline on Pulumi (LC942x). One method per code; a retired code stays retired.</summary>
internal static class AutomationDiagnostics
{
    /// <summary>The engine cannot be started.</summary>
    public static Diagnostic NoEngine(string why) => Error(
        "LC9420",
        $"Pulumi cannot be used: {why.TrimEnd('.')}.",
        "Install Pulumi's command line (https://www.pulumi.com/docs/install/) and build this program with PulumiSdk=nuget. 'lcnc promote' goes the same flow without Pulumi.");

    /// <summary>There is no project of Pulumi.</summary>
    public static Diagnostic NoProject(string folder) => Error(
        "LC9421", $"Neither '{folder}' nor a folder above it has a Pulumi.yaml.", "Start the program in the repository that has it, or name its folder with --root.");

    /// <summary>The project of Pulumi has no name.</summary>
    public static Diagnostic UnusableProject(string file) => new(
        "LC9422", Severity.Error, SourceSpan.WholeFile(file), "The file cannot be used: it is no YAML, or has no 'name'.")
    {
        Hint = "See https://www.pulumi.com/docs/iac/concepts/projects/project-file/.",
    };

    /// <summary>A stack is named for something that is no environment of the flow.</summary>
    public static Diagnostic UnknownEnvironment(string environment, string flow, IEnumerable<string> known) => Error(
        "LC9423", $"--stack names environment '{environment}', which PromotionFlow '{flow}' does not have.", $"Environments of the flow: {string.Join(", ", known)}.");

    /// <summary>A step of a stack did not come to its end.</summary>
    public static Diagnostic Stopped(string environment, string step, string why) => Error(
        "LC9424", $"Environment '{environment}' stopped at {step}: {why.TrimEnd('.')}.", "Nothing was published there. Repair what is named, and run again: what is done is not done twice.") with
    {
        Subject = $"Environment/{environment}",
    };

    /// <summary>Somebody else changes a stack.</summary>
    public static Diagnostic Busy(string environment, string step, string why) => new(
        "LC9425", Severity.Warning, SourceSpan.None, $"Environment '{environment}' could not go on with {step}: {why.TrimEnd('.')}.")
    {
        Hint = "Run again when it has ended. If whoever did it is gone, 'pulumi cancel' takes the lock away.",
        Subject = $"Environment/{environment}",
    };

    /// <summary>Somebody stopped the run.</summary>
    public static Diagnostic Cancelled() => Error(
        "LC9426", "The run was stopped before its end.", "Run again: it goes on from what the GitOps repository and the stacks say.");

    private static Diagnostic Error(string code, string message, string hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
