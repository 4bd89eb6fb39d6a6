using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Publishing;

/// <summary>Findings about publishing to branches (LC900x). One method per code; a retired code stays retired.</summary>
public static class PublishingDiagnostics
{
    /// <summary>Something of others stands where a folder of ours must go, or in a folder where a file of ours must go.</summary>
    public static Diagnostic Obstacle(string path, string obstacle, string branch) => Error(
        "LC9001",
        $"'{path}' cannot be published to branch '{branch}': '{obstacle}', which lcnc did not write, is in the way.",
        "Move it elsewhere in the repository, or give the GitOpsRepo another path.");

    /// <summary>A repository is named in a way that is refused.</summary>
    public static Diagnostic UnusableRepository(string repository, string why) => Error(
        "LC9002",
        $"Repository '{repository}' cannot be published to: {why}.",
        "Name a folder, or an https or ssh URL without user and password; tokens come from the environment or a git credential helper.");

    /// <summary>A branch is named in a way that git refuses.</summary>
    public static Diagnostic UnusableBranch(string branch) => Error(
        "LC9003", $"'{branch}' is not a name that git accepts for a branch.", "Name the branch as it is called in the GitOps repository, without 'refs/heads/'.");

    /// <summary>A branch is one of those that promotion keeps its records in, which a tree would bury.</summary>
    public static Diagnostic ReservedBranch(string branch) => Error(
        "LC9015", $"Nothing can be published to branch '{branch}': branches below 'lcnc/' hold the records of promotion.", "Give the environment a branch of another name.");

    /// <summary>The control plane holds changes that no commit has, so that nobody can make the tree again.</summary>
    public static Diagnostic Uncommitted(string environment, string? commit) => new(
        "LC9004",
        Severity.Warning,
        SourceSpan.None,
        commit is null
            ? $"Environment '{environment}' is published from a folder that no commit of git holds, so that nobody can generate it again."
            : $"Environment '{environment}' is published from changes that are not in commit '{commit}', so that nobody can generate it again.")
    {
        Hint = "Commit them before you publish.",
    };

    /// <summary>The host does not let a branch move.</summary>
    public static Diagnostic Refused(string repository, string reference, string why) => Error(
        "LC9005",
        $"Repository '{repository}' does not let '{reference}' be written: {why.TrimEnd('.')}.",
        "Check the rules of the branch and what the token may do; without --direct only the branch for proposals is written.");

    /// <summary>Others were faster each time.</summary>
    public static Diagnostic TooManyRaces(string repository, string branch) => Error(
        "LC9006", $"Branch '{branch}' of repository '{repository}' was moved by others again and again.", "Try again when fewer runs publish to it.");

    /// <summary>Nothing says where an environment is published.</summary>
    public static Diagnostic NoTarget(string environment, string option) => Error(
        "LC9007",
        $"Nothing says where environment '{environment}' is published.",
        $"Give {option}, or write one GitOpsRepo into the environment.");

    /// <summary>Two environments would be published over each other.</summary>
    public static Diagnostic SharedBranch(string environment, string other, string branch) => Error(
        "LC9008",
        $"Environments '{environment}' and '{other}' would be published over each other on branch '{branch}'.",
        "Give each a branch, as with --branch 'env/{environment}', or each a path in its GitOpsRepo.");

    /// <summary>A repository cannot be reached, or git fails in it.</summary>
    public static Diagnostic Unavailable(string repository, string why, string remedy) =>
        Error("LC9009", $"Repository '{repository}' cannot be worked with: {why.TrimEnd('.')}.", remedy);

    /// <summary>A commit does not say what it was made from.</summary>
    public static Diagnostic NotAPublication(string commit, string why) => Error(
        "LC9010", $"Commit '{commit}' cannot be generated again: {why}.", "Name a commit that 'lcnc publish' made.");

    /// <summary>A commit was made by another version of this program.</summary>
    public static Diagnostic OtherRenderer(string commit, string renderer, string own) => Error(
        "LC9011", $"Commit '{commit}' was rendered by version {renderer}, and this is version {own}.", $"Verify it with version {renderer}.");

    /// <summary>What a commit holds is not what its sources give.</summary>
    public static Diagnostic Differs(string commit, string path, string how) => Error(
        "LC9012", $"Commit '{commit}' is not what its sources give: '{path}' {how}.", "Find out who wrote it: what lcnc publishes is changed in the control plane only.");

    /// <summary>An input that a commit was made from cannot be had.</summary>
    public static Diagnostic InputMissing(string commit, string input, string why) => Error(
        "LC9013", $"Commit '{commit}' cannot be generated again: {input} {why}.", null);

    /// <summary>The control plane that a commit was made from is in a repository of some machine, and is not where it was looked for.</summary>
    public static Diagnostic ControlPlaneElsewhere(string commit, string source, string place) => InputMissing(
        commit, "its control plane", $"is commit '{source}' of a repository that '{place}' is no clone of") with
    {
        Hint = "Name a clone of it, or the folder in it, with --control-plane.",
    };

    /// <summary>An earlier tree has no records, or its files are not what the records say.</summary>
    public static Diagnostic UnusableEarlierTree(string commit, string why) => Error(
        "LC9014", $"Commit '{commit}' cannot be published again: {why}.", "Name a commit that 'lcnc publish' made.");

    private static Diagnostic Error(string code, string message, string? hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
