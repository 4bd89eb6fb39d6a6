namespace LcncInfra.Catalog.Sources;

/// <summary>Decides which files of a repository Flux leaves out: the patterns of its <c>.sourceignore</c> files, or else Flux's
/// defaults.</summary>
/// <remarks>
/// As Flux's <c>pkg/sourceignore</c>: patterns of git's own files always apply; the default patterns only when no <c>.sourceignore</c>
/// holds one.
/// The pattern language is that of <c>gitignore(5)</c>: what is below an ignored folder cannot be included again.
/// </remarks>
public sealed class SourceIgnore
{
    /// <summary>Name of the files that hold patterns for their folder and what is below.</summary>
    public const string FileName = ".sourceignore";

    /// <summary>Flux's patterns for git's own files; they apply always.</summary>
    public const string GitPatterns = ".git/\n.gitignore\n.gitmodules\n.gitattributes";

    /// <summary>Flux's patterns for media, archives and files of CI systems; any <c>.sourceignore</c> replaces them.</summary>
    public const string DefaultPatterns =
        "*.jpg\n*.jpeg\n*.gif\n*.png\n*.wmv\n*.flv\n*.tar.gz\n*.zip\n"
        + ".github/\n.circleci/\n.travis.yml\n.gitlab-ci.yml\nappveyor.yml\n.drone.yml\ncloudbuild.yaml\ncodeship-services.yml\ncodeship-steps.yml\n"
        + "**/.goreleaser.yml\n**/.sops.yaml\n**/.flux.yaml";

    private readonly IgnorePattern[] _patterns;

    private SourceIgnore(IEnumerable<IgnorePattern> patterns) => _patterns = [.. patterns];

    /// <summary>What applies to a repository without a <c>.sourceignore</c>.</summary>
    public static SourceIgnore Default { get; } = Of([]);

    /// <summary>What applies to a repository with one <c>.sourceignore</c>, at its root.</summary>
    public static SourceIgnore Of(string text) => Of([new IgnoreFile(string.Empty, text)]);

    /// <summary>What applies to a repository with the given files, in any order.</summary>
    public static SourceIgnore Of(IEnumerable<IgnoreFile> files)
    {
        // Deeper files speak later; neighbours never speak about the same path.
        var written = files
            .OrderBy(f => f.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Length)
            .ThenBy(f => f.Folder, StringComparer.Ordinal)
            .SelectMany(Parse)
            .ToList();
        var always = Parse(new IgnoreFile(string.Empty, GitPatterns));
        return new SourceIgnore(always.Concat(written.Count > 0 ? written : Parse(new IgnoreFile(string.Empty, DefaultPatterns))));
    }

    /// <summary>Whether a file is left out.</summary>
    /// <param name="path">Relative to the root of the repository, with <c>/</c>.</param>
    public bool IsIgnored(string path) => IsIgnored(path, isFolder: false);

    /// <summary>Whether a folder is left out, with all that is below it.</summary>
    /// <param name="path">Relative to the root of the repository, with <c>/</c>; the root itself, the empty path, never is.</param>
    public bool IsFolderIgnored(string path) => path.Length > 0 && IsIgnored(path.TrimEnd('/'), isFolder: true);

    private static IEnumerable<IgnorePattern> Parse(IgnoreFile file) => file.Text
        .TrimStart('\uFEFF')
        .Split('\n')
        .Select(line => IgnorePattern.Parse(line.TrimEnd('\r'), file.Folder))
        .OfType<IgnorePattern>();

    private bool IsIgnored(string path, bool isFolder)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var length = 1; length < segments.Length; length++)
        {
            if (IsExcluded(segments.AsSpan(0, length), isFolder: true))
            {
                return true;
            }
        }

        return segments.Length > 0 && IsExcluded(segments, isFolder);
    }

    private bool IsExcluded(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var i = _patterns.Length - 1; i >= 0; i--)
        {
            if (_patterns[i].Matches(path, isFolder))
            {
                return !_patterns[i].Includes;
            }
        }

        return false;
    }
}
