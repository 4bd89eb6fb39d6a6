using FsCheck;
using FsCheck.Fluent;
using LcncInfra.PullRequests.Bodies;

namespace LcncInfra.PullRequests.Tests.Bodies;

public sealed class BodyCutTests
{
    [Fact]
    public void A_body_that_fits_stays_as_it_is() => Assert.Equal("a\nb", BodyCut.Fit("a\nb", 3, null));

    [Fact]
    public void A_cut_body_says_so_closes_what_was_open_and_names_where_the_rest_is()
    {
        var body = $"<details><summary>x</summary>\n\n````diff\n{string.Concat(Enumerable.Repeat("+ a line\n", 100))}````\n\n</details>\n";

        var cut = BodyCut.Fit(body, 300, "https://ci.example/run/1");

        Assert.True(cut.Length <= 300);
        Assert.EndsWith("\n````\n\n</details>\n\n_The rest did not fit here: https://ci.example/run/1._\n", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_fits_any_limit() => Prop.ForAll<NonNull<string>, NonNegativeInt>((text, limit) =>
        BodyCut.Fit(string.Concat(Enumerable.Repeat(text.Get + "\n", 20)), limit.Get, null).Length <= limit.Get).QuickCheckThrowOnFailure();
}
