namespace LcncInfra.Templating.Tests;

public sealed class JudgeTests
{
    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    public static TheoryData<string> JudgedFiles => new(SnippetFile.Judged);

    [JudgeTheory, MemberData(nameof(JudgedFiles))]
    public void The_recorded_results_are_what_Go_says(string file)
    {
        var snippets = new SnippetFile(file);
        var answer = GoJudge.Ask(snippets.Text);
        if (Updating)
        {
            File.WriteAllText(snippets.ExpectedPath, answer);
        }

        Assert.Equal(SnippetFile.Results(answer), snippets.Expected);
    }

    [JudgeFact]
    public void A_difference_between_Go_1_19_and_1_25_is_one()
    {
        var snippets = new SnippetFile("newer-go");
        var same = SnippetFile.Results(GoJudge.Ask(snippets.Text)).Zip(snippets.OwnResults).Where(p => p.First == p.Second).Select(p => p.First.Name);
        Assert.Empty(same);
    }
}
