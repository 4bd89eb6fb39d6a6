using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Model.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void A_finding_is_one_line_and_its_hint_and_other_places_stand_below()
    {
        var diagnostic = new Diagnostic("LC1010", Severity.Error, SourceSpan.At("dev/a.yaml", 9, 15), "It is wrong.")
        {
            Hint = "Write it right.",
            Related = [new RelatedPlace(SourceSpan.At("dev/b.yaml", 1, 2), "first defined here")],
        };

        Assert.Equal(
            "dev/a.yaml:9:15: error LC1010: It is wrong.\n  hint: Write it right.\n  dev/b.yaml:1:2: first defined here",
            DiagnosticText.Render(diagnostic));
    }

    [Fact]
    public void A_finding_without_a_file_begins_with_its_severity() =>
        Assert.Equal("warning LC1: m", DiagnosticText.Render(new Diagnostic("LC1", Severity.Warning, SourceSpan.None, "m")));

    [Fact]
    public void A_finding_about_a_whole_file_names_no_line() =>
        Assert.Equal("f: info LC1: m", DiagnosticText.Render(new Diagnostic("LC1", Severity.Info, SourceSpan.WholeFile("f"), "m")));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("größe 中 \U0001F600", "größe 中 \U0001F600")]
    [InlineData("a\nb\r\tc", "a\\nb\\r\\tc")]
    [InlineData("\u001B[31mred", "\\u001B[31mred")]
    [InlineData("a\u202Eb", "a\\u202Eb")]
    [InlineData("a\u2028b", "a\\u2028b")]
    [InlineData("\u007F\u0085", "\\u007F\\u0085")]
    public void Characters_that_a_terminal_obeys_are_written_as_escapes(string text, string shown) =>
        Assert.Equal(shown, PrintableText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_an_escape() =>
        Assert.Equal("a\\uD83D", PrintableText.Of("a" + '\uD83D'));

    [Fact]
    public void A_formatting_character_beyond_the_first_plane_is_written_as_an_escape() =>
        Assert.Equal("\\uDB40\\uDC41", PrintableText.Of("\U000E0041"));
}
