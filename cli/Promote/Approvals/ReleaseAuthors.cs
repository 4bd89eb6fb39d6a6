using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Sources;
using LcncInfra.Git;
using LcncInfra.Model.Collections;

namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>Tells who wrote what a release brings: the authors of every commit that its sources have and those of the release before have not.</summary>
/// <param name="controlPlane">The control plane, which sources may mean by another URL.</param>
/// <param name="own">URLs that mean the control plane's repository.</param>
/// <param name="history">Reads commits.</param>
internal sealed class ReleaseAuthors(GitControlPlane controlPlane, IReadOnlyCollection<string> own, GitHistoryClient history)
{
    /// <summary>Their mail addresses; artefacts and charts name no authors.</summary>
    /// <exception cref="GitException">A history cannot be read.</exception>
    public ValueList<string> Of(IReadOnlyList<LockedSource> release, IReadOnlyList<LockedSource> before)
    {
        var authors = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in release.Where(s => GitRefName.IsCommit(s.Revision)))
        {
            var old = before.FirstOrDefault(b => b.Kind == source.Kind && b.Repo == source.Repo && b.Ref == source.Ref)?.Revision;
            if (old != source.Revision && UrlOf(source.Repo) is { } url)
            {
                var folder = history.Open(url, source.Revision);
                authors.UnionWith(history.AuthorsOf(folder, source.Revision, old));
            }
        }

        return [.. authors];
    }

    private GitUrl? UrlOf(string repo)
    {
        if (!GitUrl.TryParse(repo, out var url, out _))
        {
            return repo == "." ? controlPlane.Url : null;
        }

        return url.Identity == controlPlane.Url.Identity || own.Contains(url.Identity, StringComparer.Ordinal) ? controlPlane.Url : url;
    }
}
