using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote;

/// <summary>Findings of <c>lcnc promote</c> (LC913x to LC915x). One method per code; a retired code stays retired.</summary>
internal static class PromoteDiagnostics
{
    /// <summary>Sources without commits cannot be pinned.</summary>
    public static Diagnostic NotGit(string controlPlane) => Error(
        "LC9130",
        $"Control plane '{controlPlane}' is a folder, whose files have no commits that could be promoted.",
        "Name its repository: git+PATH-or-URL#REF. 'lcnc promote check' reads folders too.");

    /// <summary>An environment is not in the flow.</summary>
    public static Diagnostic UnknownEnvironment(string environment, IEnumerable<string> known) => Error(
        "LC9131", $"The flow has no environment '{environment}'.", $"Environments of the flow: {string.Join(", ", known)}.");

    /// <summary>A release is unknown where it is looked for.</summary>
    public static Diagnostic UnknownRelease(string release, string environment) => Error(
        "LC9132", $"Environment '{environment}' has no release '{release}' that could be meant.", "See 'lcnc promote status'; the beginning of a digest or its number is enough.");

    /// <summary>There is nothing to go back to.</summary>
    public static Diagnostic NothingBefore(string environment) => Error(
        "LC9133", $"Environment '{environment}' never ran anything else that was healthy.", "Say with --to which release it shall run.");

    /// <summary>There is nothing to approve.</summary>
    public static Diagnostic NothingToApprove(string environment, string? why) => Error(
        "LC9134",
        $"Nothing waits for an approval in front of environment '{environment}'{(why is null ? string.Empty : $": {why}")}.",
        "See 'lcnc promote status'.");

    /// <summary>Nobody knows who approves.</summary>
    public static Diagnostic NoIdentity() => Error(
        "LC9135", "Git does not know who you are, so that nobody could tell whose approval it is.", "Set user.name and user.email with 'git config'.");

    /// <summary>A repository cannot be worked with.</summary>
    public static Diagnostic Unavailable(string repository, string message, string remedy) => Error("LC9136", $"Repository '{repository}' cannot be worked with: {message.TrimEnd('.')}.", remedy);

    /// <summary>A flow cannot go on.</summary>
    public static Diagnostic Stopped(string message) => Error("LC9137", message, "See the history of branch lcnc/promotion of the GitOps repository.");

    /// <summary>A status source does not answer.</summary>
    public static Diagnostic StatusUnavailable(string source, string reason) => Error(
        "LC9138", $"The status of deployments cannot be had from '{source}': {reason.TrimEnd('.')}.", "Name a file or an https URL that answers without asking.");

    /// <summary>Something waits half way for a hold to end.</summary>
    public static Diagnostic Busy(string environment) => Error(
        "LC9139", $"Something is being published to environment '{environment}' and is half way.", "Run 'lcnc promote' until it is finished, or release what holds it.");

    private static Diagnostic Error(string code, string message, string hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
