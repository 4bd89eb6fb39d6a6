using LcncInfra.Git;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Verify;

/// <summary>Writes the files of a commit into a folder, as they were committed: no filter, no end of line, no link that leads elsewhere.</summary>
internal static class CommitCheckout
{
    /// <summary>Writes what lies below a folder of the commit, and gives where it is now.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="commit">The whole name of the commit.</param>
    /// <param name="inside">The folder, with <c>/</c>; <c>.</c> for all.</param>
    /// <param name="target">Where to; made anew.</param>
    /// <exception cref="GitException">There is no such commit.</exception>
    public static string Write(GitRepository repository, string commit, string inside, string target)
    {
        var prefix = inside is "." or "" ? string.Empty : $"{inside}/";
        var entries = repository.ListAll(commit, CancellationToken.None)
            .Where(e => e is { IsLink: false, IsSubmodule: false } && e.Path.StartsWith(prefix, StringComparison.Ordinal))
            .Select(e => (Path: RepositoryPath.Parse(e.Path[prefix.Length..])?.Value, e.Blob))
            .Where(e => !string.IsNullOrEmpty(e.Path))
            .ToList();
        var contents = repository.Read([.. entries.Select(e => e.Blob)], CancellationToken.None);
        Directory.CreateDirectory(target);
        for (var i = 0; i < entries.Count; i++)
        {
            var file = Path.Combine(target, entries[i].Path ?? string.Empty);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? target);
            File.WriteAllBytes(file, contents[i]);
        }

        return target;
    }
}
