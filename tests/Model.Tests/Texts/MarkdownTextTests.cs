using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Model.Texts;

namespace LcncInfra.Model.Tests.Texts;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("edge-a/shop", "edge-a/shop")]
    [InlineData("a|b", "a&#124;b")]
    [InlineData("<script>", "&#60;script&#62;")]
    [InlineData("`x` @me #1", "&#96;x&#96; <code>&#64;me</code> <code>&#35;1</code>")]
    [InlineData("50 % of team~label", "50 &#37; of <code>team&#126;label</code>")]
    [InlineData("mail me@example.org now", "mail <code>me&#64;example&#46;org</code> now")]
    [InlineData("a\nb", "a&#92;nb")]
    [InlineData("&lt;", "<code>&#38;lt;</code>")]
    public void Signs_that_mean_something_are_references(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Plain(text));

    [Fact]
    public void No_text_brings_a_sign_that_means_something() => Prop.ForAll<NonNull<string>>(text =>
        MarkdownText.Plain(text.Get).Replace("<code>", string.Empty, StringComparison.Ordinal).Replace("</code>", string.Empty, StringComparison.Ordinal).All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || " -/,;'=&#".Contains(c, StringComparison.Ordinal)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_ends_its_code_block() => Prop.ForAll<NonNull<string>[]>(texts =>
    {
        using var output = new StringWriter { NewLine = "\n" };
        MarkdownText.Fence(output, "diff", [.. texts.Select(t => t.Get.Replace('x', '`'))]);
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        return lines.Length == texts.Length + 2 && !lines[1..^1].Any(line => line.Contains(lines[^1], StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();
}
