using LcncInfra.Catalog.Repositories;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing;

namespace LcncInfra.Cli.Publish;

/// <summary>Reads where an environment is published: what the command line says, else its GitOpsRepo.</summary>
/// <param name="repository">As written; <see langword="null"/> for that of the GitOpsRepo.</param>
/// <param name="branch">As written, with <c>{environment}</c> for the name; <see langword="null"/> for that of the GitOpsRepo.</param>
/// <param name="isDirect">Whether the branch itself is moved.</param>
internal sealed class PublishTargetReader(string? repository, string? branch, bool isDirect)
{
    private const string Placeholder = "{environment}";
    private const string Reserved = "lcnc/";

    /// <summary>The place; <see langword="null"/> after a report.</summary>
    public PublishTarget? Read(string environment, IReadOnlyList<GitOpsRepo> gitOpsRepos, DiagnosticBag found)
    {
        var written = gitOpsRepos.Count == 1 ? gitOpsRepos[0].Target : null;
        if ((repository ?? written?.Repo) is not { } repo)
        {
            found.Add(PublishingDiagnostics.NoTarget(environment, "--repository"));
            return null;
        }

        if ((branch ?? written?.Branch)?.Replace(Placeholder, environment, StringComparison.Ordinal) is not { } name)
        {
            found.Add(PublishingDiagnostics.NoTarget(environment, "--branch"));
            return null;
        }

        if (!GitRefName.IsValid(name) || name.StartsWith("refs/", StringComparison.Ordinal))
        {
            found.Add(PublishingDiagnostics.UnusableBranch(GitText.Redact(name)));
            return null;
        }

        // Also where file systems, and git on them, do not tell letters of either case apart.
        if (name.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(PublishingDiagnostics.ReservedBranch(GitText.Redact(name)));
            return null;
        }

        return Url(repo, found) is { } url ? new PublishTarget(url, name, isDirect) : null;
    }

    // A folder only where the command line names it: an environment must not choose folders of this machine.
    private GitUrl? Url(string repo, DiagnosticBag found)
    {
        if (repository is not null && Directory.Exists(repo))
        {
            return GitUrl.OfFolder(repo);
        }

        if (!GitUrl.TryParse(repo, out var url, out var refusal))
        {
            found.Add(PublishingDiagnostics.UnusableRepository(GitText.Redact(repo), refusal));
            return null;
        }

        var problem = url.Folder is not null ? repository is null ? "a GitOpsRepo may not name a folder of this machine" : "there is no such folder"
            : HasSecret(url) ? "it holds a user or password, which arguments and logs would show"
            : null;
        if (problem is not null)
        {
            found.Add(PublishingDiagnostics.UnusableRepository(url.Display, problem));
        }

        return problem is null ? url : null;
    }

    private static bool HasSecret(GitUrl url) => Uri.TryCreate(url.Value, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" or "http" ? uri.UserInfo.Length > 0 : uri.UserInfo.Contains(':', StringComparison.Ordinal));
}
