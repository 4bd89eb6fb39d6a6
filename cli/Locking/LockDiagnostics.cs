using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>Findings about <c>lcnc.lock</c> and what it pins (LC72xx). One method per code.</summary>
internal static class LockDiagnostics
{
    private const string Relock = "Run 'lcnc lock' and review what changes.";

    /// <summary>The lock is no lock.</summary>
    public static Diagnostic Unreadable(SourceSpan at, string reason) =>
        Error("LC7201", at, $"The lock cannot be read: {reason}.", Relock);

    /// <summary>The file that was named as the lock cannot be opened.</summary>
    public static Diagnostic NoLock(string file) =>
        Error("LC7210", SourceSpan.WholeFile(file), $"The lock '{file}' cannot be opened.", "Name the file that 'lcnc lock' wrote, or leave out --lock.");

    /// <summary>The lock cannot be written.</summary>
    public static Diagnostic NotWritten(string file, string reason) =>
        Error("LC7211", SourceSpan.WholeFile(file), $"The lock '{file}' cannot be written: {reason}.", "Name another file with --out, or make its folder writable.");

    /// <summary>The lock was edited by hand or merged.</summary>
    public static Diagnostic WrongRelease(SourceSpan at, string written, string computed) => Error(
        "LC7202", at, $"The lock was changed after it was written: it says release '{written}', but its pins are release '{computed}'.", Relock);

    /// <summary>Something that is read has no pin.</summary>
    public static Diagnostic NotLocked(SourceSpan at, string owner, string repo, string reference) => Error(
        "LC7203", at, $"The lock has no entry for {owner}: '{reference}' of '{repo}'.", Relock);

    /// <summary>A pinned commit of the control plane differs from the locked one.</summary>
    public static Diagnostic LockedDifferently(SourceSpan at, string owner, string commit) => Error(
        "LC7204", at, $"The lock has another commit for {owner} than '{commit}', which the control plane pins.", Relock);

    /// <summary>Manifests are somewhere that git does not reach.</summary>
    public static Diagnostic ManifestsNotGit(SourceSpan at, string target, string reason) => new(
        "LC7205",
        Severity.Warning,
        at,
        $"The manifests of deployment target '{target}' are not locked: {reason}.")
    { Hint = "Pin them where they are named: by a digest or a commit.", Subject = $"DeploymentTarget/{target}" };

    /// <summary>Manifests are at a branch or tag that does not exist.</summary>
    public static Diagnostic ManifestsNotFound(SourceSpan at, string target, string repo, string reference) => Error(
        "LC7206",
        at,
        $"The manifests of deployment target '{target}' are at '{reference}' of '{repo}', which has no such branch or tag.",
        "Correct the name, or push the branch.") with
    { Subject = $"DeploymentTarget/{target}" };

    /// <summary>A repository of manifests does not answer.</summary>
    public static Diagnostic ManifestsUnavailable(SourceSpan at, string target, string message, string remedy) => Error(
        "LC7207", at, $"The manifests of deployment target '{target}' cannot be locked. {message}", remedy) with
    { Subject = $"DeploymentTarget/{target}" };

    /// <summary>A registry or Helm repository has not what manifests name.</summary>
    public static Diagnostic ArtifactNotFound(SourceSpan at, string target, string message, string remedy) => Error(
        "LC7240", at, $"The manifests of deployment target '{target}' cannot be locked. {message}", remedy) with
    { Subject = $"DeploymentTarget/{target}" };

    /// <summary>A registry or Helm repository does not answer, or refuses us.</summary>
    public static Diagnostic ArtifactUnavailable(SourceSpan at, string target, string message, string remedy) => Error(
        "LC7241", at, $"The manifests of deployment target '{target}' cannot be locked. {message}", remedy) with
    { Subject = $"DeploymentTarget/{target}" };

    /// <summary>A digest of manifests is none.</summary>
    public static Diagnostic UnusableDigest(SourceSpan at, string target, string digest) => Error(
        "LC7242", at, $"The manifests of deployment target '{target}' have the digest '{digest}', which is no SHA-256.", "Write sha256: and 64 hexadecimal digits.") with
    { Subject = $"DeploymentTarget/{target}" };

    /// <summary>There is a lock, and it says nothing about manifests that reconcilers will fetch.</summary>
    public static Diagnostic Unpinned(SourceSpan at, string target, string reference) => new(
        "LC7243",
        Severity.Warning,
        at,
        $"The lock says nothing about '{reference}', which the manifests of deployment target '{target}' name: what is deployed can change by itself.")
    { Hint = Relock, Subject = $"DeploymentTarget/{target}" };

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
