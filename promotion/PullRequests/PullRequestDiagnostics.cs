using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.PullRequests;

/// <summary>Findings about hosts and their pull requests (LC9050-LC9079). One method per code; a retired code stays retired.</summary>
public static class PullRequestDiagnostics
{
    /// <summary>The URL does not tell what kind of host it is.</summary>
    public static Diagnostic UnknownProvider(string repository) => Error(
        "LC9050",
        $"The host of '{repository}' may be of any kind.",
        "Name its kind with --provider github, gitlab, gitea or azure-devops; or none, for a branch and a file in place of a pull request.");

    /// <summary>The URL names no repository of its kind of host.</summary>
    public static Diagnostic WrongRepository(string repository, HostingProvider provider) => Error(
        "LC9051", $"'{repository}' names no repository of {NameOf(provider)}.", $"Write it as {ShapeOf(provider)}.");

    /// <summary>There is no token for the host.</summary>
    public static Diagnostic NoToken(string host, HostingProvider provider, string hint) => Error(
        "LC9052", $"There is no token for '{host}', which {NameOf(provider)} wants.", hint);

    /// <summary>The host does not take the token.</summary>
    public static Diagnostic TokenRefused(string host, string source, (HostingProvider Provider, string Said) why) => Error(
        "LC9053",
        $"'{host}' does not take the token of {source}: it is wrong, expired or revoked{Quoted(why.Said)}.",
        $"Make a new one: {PermissionsOf(why.Provider)}.");

    /// <summary>The token does not allow what was asked.</summary>
    public static Diagnostic NotAllowed(string source, string purpose, (string Repository, HostingProvider Provider, string Said) where) => Error(
        "LC9054",
        $"The token of {source} may not {purpose} in '{where.Repository}'{Quoted(where.Said)}.",
        $"It needs more permissions: {PermissionsOf(where.Provider)}.");

    /// <summary>The host shows no such repository, branch or commit.</summary>
    public static Diagnostic NotFound(string repository, string source, string purpose) => Error(
        "LC9055",
        $"'{repository}' does not exist, or the token of {source} may not see it or what was asked of it, to {purpose}.",
        "Check the URL, that branch and commit were pushed, and that the token is for this repository: hosts say 'not found' of what a token may not see.");

    /// <summary>The host wants to be left alone for longer than a run waits.</summary>
    public static Diagnostic RateLimited(string host, string source, DateTimeOffset until) => Error(
        "LC9056",
        string.Create(CultureInfo.InvariantCulture, $"'{host}' takes no more calls with the token of {source} until {until.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}."),
        "Run again then; or use a token that others do not use too.");

    /// <summary>The host does not answer.</summary>
    public static Diagnostic Unreachable(string host, string why) => Error(
        "LC9057", $"'{host}' cannot be reached: {why}.", "Check the address, the network and the proxy, and run again: what was done is not done twice.");

    /// <summary>The host broke each time.</summary>
    public static Diagnostic HostBroken(string host, int status, string said) => Error(
        "LC9058",
        string.Create(CultureInfo.InvariantCulture, $"'{host}' is out of order: it answered {status} each time{Quoted(said)}."),
        "Run again later: what was done is not done twice.");

    /// <summary>The host answers otherwise than its API says.</summary>
    public static Diagnostic UnexpectedAnswer(string host, string purpose, string what) => Error(
        "LC9059",
        $"'{host}' does not {purpose}: {what}.",
        "Check that the URL is that of the host itself, and that branches and labels fit its rules; something between here and there may answer in its place.");

    /// <summary>A pull request of somebody else is open between the same branches.</summary>
    public static Diagnostic ForeignPullRequest(PullRequest foreign) => Error(
        "LC9060",
        $"The pull request '{foreign.Title}' from '{foreign.Branches.Head}' to '{foreign.Branches.Base}' is not one that lcnc opened, so it is not touched: {foreign.Url}.",
        "Close it, or publish to another branch. If lcnc opened it, somebody took the mark at the end of its body away: close it, and it is opened anew.");

    /// <summary>The host says that there is a pull request, and does not show it.</summary>
    public static Diagnostic HiddenPullRequest(PullRequestBranches branches, HostingProvider provider) => Error(
        "LC9061",
        $"{NameOf(provider)} says that there is a pull request from '{branches.Head}' to '{branches.Base}', but does not show it.",
        "Run again; if it stays, look for it among those of forks and those without a branch.");

    /// <summary>The host sends us elsewhere.</summary>
    public static Diagnostic Redirected(string host, string to) => Error(
        "LC9062",
        $"'{host}' sends us to '{to}', which gets neither the token nor the proposal.",
        "If the repository has moved, give its new URL.");

    /// <summary>A token would travel without encryption.</summary>
    public static Diagnostic PlainAddress(string address) => Error(
        "LC9063", $"'{address}' is not encrypted, so no token is sent there.", "Use https.");

    /// <summary>The artefact that stands for a pull request cannot be written or read.</summary>
    public static Diagnostic ArtefactFailed(string file, string why) => Error(
        "LC9064", $"'{file}' cannot stand for the pull request: {why.TrimEnd('.')}.", "Make room for it, or name another file.");

    private static string Quoted(string said) => said.Length == 0 ? string.Empty : $" (it says: {said})";

    private static string NameOf(HostingProvider provider) => provider switch
    {
        HostingProvider.AzureDevOps => "Azure DevOps",
        HostingProvider.Gitea => "Gitea or Forgejo",
        _ => provider.ToString(),
    };

    private static string ShapeOf(HostingProvider provider) => provider switch
    {
        HostingProvider.GitLab => "https://HOST/GROUP/NAME.git, with as many groups as there are",
        HostingProvider.AzureDevOps => "https://dev.azure.com/ORGANIZATION/PROJECT/_git/NAME, or https://SERVER/COLLECTION/PROJECT/_git/NAME",
        _ => "https://HOST/OWNER/NAME.git; where the host lies below a folder, name its API too",
    };

    private static string PermissionsOf(HostingProvider provider) => provider switch
    {
        HostingProvider.GitHub => "permissions 'pull-requests: write' and 'contents: write', and to read checks 'checks: read' and 'statuses: read'",
        HostingProvider.GitLab => "scope 'api', role Developer (a CI_JOB_TOKEN opens no merge requests)",
        HostingProvider.Gitea => "scopes 'write:repository' and 'write:issue'",
        _ => "scope 'Code (read & write)'; for the token of pipelines, let the build service contribute to pull requests",
    };

    private static Diagnostic Error(string code, string message, string hint) => new(code, Severity.Error, SourceSpan.None, message) { Hint = hint };
}
