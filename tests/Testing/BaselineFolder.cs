namespace LcncInfra.Testing;

/// <summary>One baseline case: <c>Baselines/&lt;Suite&gt;/&lt;case&gt;/{input,expected}/</c> in the folder of a test project.</summary>
/// <param name="Root">The folder of the case.</param>
public sealed record BaselineFolder(string Root)
{
    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    /// <summary>The folder with what goes in.</summary>
    public string Input => Path.Combine(Root, "input");

    private string Expected => Path.Combine(Root, "expected");

    /// <summary>The names of the cases of a suite; fails if there are none, so that a moved folder does not pass unseen.</summary>
    /// <param name="project">Folder of the test project below <c>tests/</c>, e.g. <c>Catalog.Tests</c>.</param>
    /// <param name="suite">Folder below <c>Baselines/</c>.</param>
    public static TheoryData<string> Discover(string project, string suite)
    {
        var names = Directory.GetDirectories(RepositoryRoot.Of("tests", project, "Baselines", suite))
            .Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(names);
        return new TheoryData<string>(names);
    }

    /// <summary>A case by its name.</summary>
    public static BaselineFolder Open(string project, string suite, string name) =>
        new(RepositoryRoot.Of("tests", project, "Baselines", suite, name));

    /// <summary>The input files, by path with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<(string Path, byte[] Content)> InputFiles() => [.. Files(Input).Select(f => (f.Key, File.ReadAllBytes(f.Value)))];

    /// <summary>Fails, saying what is unexpected, missing or different, unless the files equal <c>expected/</c>.</summary>
    public void ShouldMatch(IReadOnlyDictionary<string, string> actual)
    {
        if (Updating)
        {
            Rewrite(actual);
            return;
        }

        var expected = Files(Expected).ToDictionary(f => f.Key, f => File.ReadAllText(f.Value), StringComparer.Ordinal);
        var problems = expected.Keys.Union(actual.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => (expected.GetValueOrDefault(path), actual.GetValueOrDefault(path)) switch
            {
                (null, var got) => $"unexpected: {path}\n{got}",
                (_, null) => $"missing:    {path}",
                var (want, got) when want != got => $"differs:    {path}\n--- expected\n{want}+++ actual\n{got}",
                _ => null,
            })
            .OfType<string>()
            .ToList();
        Assert.True(problems.Count == 0, $"""
            {string.Join("\n", problems)}

            Baseline: {Root}
            To accept: UPDATE_BASELINES=1 dotnet test, then review the diff.
            """);
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(folder, f).Replace('\\', '/'), f => f, StringComparer.Ordinal)
            : [],
        StringComparer.Ordinal);

    private void Rewrite(IReadOnlyDictionary<string, string> actual)
    {
        if (Directory.Exists(Expected))
        {
            Directory.Delete(Expected, recursive: true);
        }

        foreach (var (path, content) in actual)
        {
            var file = Path.Combine(Expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
        }
    }
}
