using System.Text;
using LcncInfra.AppRepositories.Pins;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Tests.Pins;

public sealed class PinEditorTests
{
    private const string A = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
    private const string B = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1";

    [Theory]
    // A tag alone.
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0 # the tag", "1.5.0", "\n    repository: r.io/a\n    tag: 1.5.0 # the tag")]
    [InlineData("\n    repository: r.io/a\n    tag: '1.4.0'", "1.5.0", "\n    repository: r.io/a\n    tag: '1.5.0'")]
    [InlineData("\n    repository: r.io/a\n    tag: \"1.4.0\"", "1.5", "\n    repository: r.io/a\n    tag: \"1.5\"")]
    // A number or a word of YAML is a tag only in quotes.
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0", "1.5", "\n    repository: r.io/a\n    tag: \"1.5\"")]
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0", "on", "\n    repository: r.io/a\n    tag: \"on\"")]
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0", "2026-11-21", "\n    repository: r.io/a\n    tag: \"2026-11-21\"")]
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0", "v2", "\n    repository: r.io/a\n    tag: v2")]
    // A digest comes, changes, goes.
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0 # the tag", "1.5.0@" + B, "\n    repository: r.io/a\n    tag: 1.5.0 # the tag\n    digest: " + B)]
    [InlineData("\n    repository: r.io/a\n    digest: " + A + " # bytes\n    tag: 1.4.0", "1.5.0@" + B, "\n    repository: r.io/a\n    digest: " + B + " # bytes\n    tag: 1.5.0")]
    [InlineData("\n    repository: r.io/a\n    tag: 1.4.0\n    digest: " + A + "\n    pullSecrets: [x]", "1.5.0", "\n    repository: r.io/a\n    tag: 1.5.0\n    pullSecrets: [x]")]
    [InlineData("\n    digest: " + A + "\n    repository: r.io/a", "1.5.0@" + B, "\n    digest: " + B + "\n    repository: r.io/a\n    tag: 1.5.0")]
    // Between braces.
    [InlineData(" { repository: r.io/a, tag: 1.4.0 }", "1.5.0@" + B, " { repository: r.io/a, tag: 1.5.0, digest: \"" + B + "\" }")]
    [InlineData(" {repository: r.io/a, tag: 1.4.0, digest: \"" + A + "\"}", "1.5.0", " {repository: r.io/a, tag: 1.5.0}")]
    [InlineData(" {digest: \"" + A + "\", repository: r.io/a, tag: 1.4.0}", "1.5.0", " {repository: r.io/a, tag: 1.5.0}")]
    // Nothing but the repository, or a key without a value.
    [InlineData("\n    repository: r.io/a # where", "1.5.0@" + B, "\n    repository: r.io/a # where\n    tag: 1.5.0\n    digest: " + B)]
    [InlineData("\n    repository: r.io/a\n    tag:", "1.5.0", "\n    repository: r.io/a\n    tag: 1.5.0")]
    // Indented less, with a blank line and comments around.
    [InlineData("\n   # what runs\n   repository: r.io/a\n\n   # which\n   tag: 1.4.0\n   # end", "1.5.0@" + B, "\n   # what runs\n   repository: r.io/a\n\n   # which\n   tag: 1.5.0\n   digest: " + B + "\n   # end")]
    public void Only_the_pin_changes(string image, string pin, string expected)
    {
        var (text, findings) = PinText.Set(PinText.Of(image), pin);

        Assert.Empty(findings);
        Assert.Equal(PinText.Of(expected), text);
        Assert.Equal(text, PinText.Set(text ?? string.Empty, pin).Text);
    }

    [Fact]
    public void Ends_of_lines_and_byte_order_mark_stay()
    {
        var text = PinText.Of("\n    repository: r.io/ä\n    tag: 1.4.0").Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] before = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

        var (after, _) = PinText.Set(before, $"1.5.0@{B}");

        var expected = text.Replace("1.4.0", $"1.5.0\r\n    digest: {B}", StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], after ?? []);
    }

    [Fact]
    public void A_digest_on_the_last_line_without_an_end_goes_with_the_end_before_it()
    {
        var text = $"apiVersion: lcncinfra.io/v1alpha1\nkind: LowCodeApp\nmetadata:\n  name: a\nspec:\n  image:\n    repository: r.io/a\n    tag: 1.4.0\n    digest: {A}";

        Assert.EndsWith("    tag: 1.5.0", PinText.Set(text, "1.5.0").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" r.io/a:1.4.0", "LC8100", "app.yaml:8:3")]
    [InlineData("\n    repository: r.io/a\n    tag: &tag 1.4.0", "LC8101", "app.yaml:8:3")]
    [InlineData("\n    repository: r.io/a\n    tag: >-\n      1.4.0", "LC8102", "app.yaml:8:3")]
    public void What_cannot_be_changed_alone_is_refused(string image, string code, string place)
    {
        var (text, findings) = PinText.Set(PinText.Of(image), "1.5.0");

        Assert.Null(text);
        Assert.Equal((code, place), Assert.Single(findings.Select(f => (f.Code, $"{f.At.File}:{f.At.Line}:{f.At.Column}"))));
    }

    [Fact]
    public void A_file_with_several_apps_or_none_or_that_is_no_YAML_is_refused()
    {
        Assert.Equal("LC8103", Assert.Single(PinText.Set(PinText.Of(" {}") + "---\n" + PinText.Of(" {}"), "1").Findings).Code);
        Assert.Equal("LC1153", Assert.Single(PinText.Set("kind: Other\n", "1").Findings).Code);
        Assert.Equal("LC1003", Assert.Single(PinText.Set("kind: [\n", "1").Findings).Code);
        Assert.Equal("LC1001", Assert.Single(PinText.Set([0x6b, 0xff], "1").Findings).Code);
    }

    [Fact]
    public void A_text_that_is_nested_deeper_than_any_app_exhausts_nothing() =>
        Assert.Contains(PinText.Set(new string('[', 200_000), "1").Findings, f => f.Severity == Severity.Error);

    [Fact]
    public void An_override_with_a_pin_of_its_own_is_named_and_stays()
    {
        var text = PinText.Of("\n    repository: r.io/a\n    tag: 1.4.0\n  environments:\n    - name: prod\n      overrides:\n        image:\n          tag: 1.2.0");

        var (after, findings) = PinText.Set(text, "1.5.0");

        Assert.Equal(text.Replace("1.4.0", "1.5.0", StringComparison.Ordinal), after);
        Assert.Equal(("LC8104", Severity.Info, 15), Assert.Single(findings.Select(f => (f.Code, f.Severity, f.At.Line))));
    }

    [Fact]
    public void Words_say_what_changed()
    {
        var file = new SourceFile("app.yaml", Encoding.UTF8.GetBytes(PinText.Of($"\n    repository: r.io/a\n    tag: 1.4.0\n    digest: {A}")));
        Assert.True(ImagePin.TryParse($"1.5.0@{B}", out var pin, out _));

        var change = PinEditor.Set(file, pin, new DiagnosticBag());

        Assert.Equal([$"tag 1.4.0 becomes 1.5.0", $"digest {A} becomes {B}"], change?.Words);
        Assert.Equal(("approvals", $"1.4.0@{A}"), (change?.App, change?.Before?.ToString()));
    }
}
