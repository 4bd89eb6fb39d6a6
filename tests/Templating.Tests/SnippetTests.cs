namespace LcncInfra.Templating.Tests;

public sealed class SnippetTests
{
    public static TheoryData<string> JudgedFiles => new(SnippetFile.Judged);

    [Theory, MemberData(nameof(JudgedFiles))]
    public void Snippets_give_what_Go_gave(string file)
    {
        var snippets = new SnippetFile(file);
        ShouldGive(snippets.Snippets, snippets.Expected);
    }

    [Fact]
    public void Snippets_where_Go_1_25_differs_give_what_Go_1_25_gave()
    {
        var snippets = new SnippetFile("newer-go");
        Assert.All(snippets.Snippets, s => Assert.False(string.IsNullOrEmpty(s.Reason), s.Name));
        ShouldGive(snippets.Snippets, snippets.OwnResults);
    }

    [Fact]
    public void There_are_enough_snippets_and_no_two_of_one_name()
    {
        var names = SnippetFile.Judged.Append("newer-go").SelectMany(f => new SnippetFile(f).Snippets.Select(s => $"{f}/{s.Name}")).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.True(names.Count >= 350, $"{names.Count} snippets");
    }

    private static void ShouldGive(IReadOnlyList<Snippet> snippets, IReadOnlyList<SnippetResult> expected)
    {
        Assert.Equal(expected.Select(e => e.Name), snippets.Select(s => s.Name));
        var problems = snippets.Zip(expected)
            .Select(p => (Snippet: p.First, Expected: p.Second, Actual: p.First.Evaluate()))
            .Where(p => p.Expected != p.Actual)
            .Select(p => $"{p.Snippet.Name}: {p.Snippet}\n  Go    {p.Expected}\n  ours  {p.Actual}")
            .ToList();
        Assert.True(problems.Count == 0, $"{problems.Count} of {snippets.Count} differ\n" + string.Join("\n", problems));
    }
}
