using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Repository.Tests.Differences;

public sealed class LineDifferTests
{
    // Few different lines, so that texts share many and differ in many ways.
    private static readonly Arbitrary<string[]> Texts = Gen.Elements("a", "b", "c", "").ArrayOf().ToArbitrary();

    [Fact]
    public void Equal_texts_have_no_hunks() => Assert.Empty(LineDiffer.Compare("a\nb\n", "a\nb\n"));

    [Fact]
    public void A_changed_line_is_shown_with_three_lines_around_it()
    {
        var before = string.Concat(Enumerable.Range(1, 9).Select(i => $"{i}\n"));

        var hunk = Assert.Single(LineDiffer.Compare(before, before.Replace("5\n", "five\n", StringComparison.Ordinal)));

        Assert.Equal("@@ -2,7 +2,7 @@", hunk.Header);
        Assert.Equal([" 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"], hunk.Lines.Select(l => l.ToString()));
    }

    [Fact]
    public void Changes_far_from_each_other_have_hunks_of_their_own()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n"));
        var after = before.Replace("\n3\n", "\nthree\n", StringComparison.Ordinal).Replace("18\n", "", StringComparison.Ordinal);

        Assert.Equal(["@@ -1,6 +1,6 @@", "@@ -15,6 +15,5 @@"], LineDiffer.Compare(before, after).Select(h => h.Header));
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@", "+a")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@", "-a")]
    [InlineData("a\n", "b\n", "@@ -1 +1 @@", "-a|+b")]
    public void Texts_without_lines_are_told_as_diff_tells_them(string before, string after, string header, string lines)
    {
        var hunk = Assert.Single(LineDiffer.Compare(before, after));

        Assert.Equal(header, hunk.Header);
        Assert.Equal(lines, string.Join('|', hunk.Lines));
    }

    [Fact]
    public void A_newline_at_the_end_is_a_difference()
    {
        var hunk = Assert.Single(LineDiffer.Compare("a\nb", "a\nb\n"));

        Assert.Equal([" a", "-b", "+b"], hunk.Lines.Select(l => l.ToString()));
        Assert.Equal([false, true, false], hunk.Lines.Select(l => l.EndsText));
    }

    [Fact]
    public void Applying_the_hunks_to_the_text_before_gives_the_text_after() => Prop.ForAll(Texts, Texts, (before, after) =>
        Apply(before, LineDiffer.Compare(Joined(before), Joined(after))).SequenceEqual(after)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_other_difference_is_shorter() => Prop.ForAll(Texts, Texts, (before, after) =>
        LineDiffer.Compare(Joined(before), Joined(after)).Sum(h => h.Lines.Count(l => l.Kind != DiffLineKind.Context))
            == before.Length + after.Length - (2 * CommonLines(before, after))).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_with_nothing_in_common_are_replaced_whole_without_taking_long()
    {
        var before = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"before {i}\n"));
        var after = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"after {i}\n"));

        var hunk = Assert.Single(LineDiffer.Compare("same\n" + before, "same\n" + after));

        Assert.Equal((20_001, 20_001), (hunk.BeforeCount, hunk.AfterCount));
        Assert.Equal(" same", hunk.Lines[0].ToString());
    }

    private static string Joined(string[] lines) => string.Concat(lines.Select(l => l + "\n"));

    private static List<string> Apply(string[] before, IReadOnlyList<Hunk> hunks)
    {
        var result = new List<string>();
        var at = 0;
        foreach (var hunk in hunks)
        {
            var start = hunk.BeforeCount == 0 ? hunk.BeforeStart : hunk.BeforeStart - 1;
            result.AddRange(before[at..start]);
            Assert.Equal(hunk.AfterCount == 0 ? hunk.AfterStart : hunk.AfterStart - 1, result.Count);
            Assert.Equal(before[start..(start + hunk.BeforeCount)], hunk.Lines.Where(l => l.Kind != DiffLineKind.Added).Select(l => l.Text));
            result.AddRange(hunk.Lines.Where(l => l.Kind != DiffLineKind.Removed).Select(l => l.Text));
            at = start + hunk.BeforeCount;
        }

        result.AddRange(before[at..]);
        return result;
    }

    private static int CommonLines(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = 1; i <= before.Length; i++)
        {
            for (var j = 1; j <= after.Length; j++)
            {
                lengths[i, j] = before[i - 1] == after[j - 1]
                    ? lengths[i - 1, j - 1] + 1
                    : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[before.Length, after.Length];
    }
}
