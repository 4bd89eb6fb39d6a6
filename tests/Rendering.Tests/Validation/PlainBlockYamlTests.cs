using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Rendering.Validation;

namespace LcncInfra.Rendering.Tests.Validation;

public sealed class PlainBlockYamlTests
{
    [Theory]
    [InlineData("a: 1\nb: two words\n")]
    [InlineData("a:\n  b:\n    - x\n    - y\nc: d\n")]
    [InlineData("a:\n- x\n- k: v\n  l: w\nb: c\n")]
    [InlineData("a: |\n  any: [thing\n\n    deeper\nb: 'q'\n")]
    [InlineData("# comment\na: \"x\"\n---\na: {}\nb: []\n")]
    [InlineData("a:\nb: 1\n")]
    [InlineData("- - x\n  - y\n- z\n")]
    public void The_style_of_most_manifests_is_accepted_at_once(string text) => Assert.True(PlainBlockYaml.Accepts(text));

    [Theory]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("\"a\": 1\na: 2\n")]
    [InlineData("a:\n  b: 1\n c: 2\n")]
    [InlineData("a: [x\n")]
    [InlineData("a: \"x\n")]
    [InlineData("a: |\n      deep\n   shallow\n")]
    [InlineData("a: &x\n")]
    [InlineData("\ta: 1\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("text\n")]
    public void What_may_be_wrong_is_left_to_a_reader(string text) => Assert.False(PlainBlockYaml.Accepts(text));

    [Fact]
    public void What_is_accepted_at_once_is_what_a_reader_accepts() =>
        Prop.ForAll(Texts, text => !PlainBlockYaml.Accepts(text) || ReaderAccepts(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

    // Lines that are near enough to manifests for about half of the texts to be accepted.
    private static Arbitrary<string> Texts
    {
        get
        {
            string[] pieces = ["a:", "b:", "- ", "x", "\"q\"", "'s'", "|", "{}", "[]", "[", "#c", "---", ": ", "- - ", "y: 1", "z: |", "'", "\"", "a: b", "é", "*", "-", "? "];
            var line = from indent in Gen.Choose(0, 3)
                       from first in Gen.Elements(pieces)
                       from second in Gen.Elements(pieces.Append(string.Empty).ToArray())
                       select new string(' ', indent) + first + (second.Length > 0 ? " " + second : string.Empty);
            return line.ListOf().Select(lines => string.Join('\n', lines.Take(7)) + "\n").ToArbitrary();
        }
    }

    // Three dashes alone on a line separate documents; those at the end of another line are text.
    private static bool ReaderAccepts(string text) => $"\n{text}"
        .Split("\n---\n")
        .All(document => YamlV2Reader.Read(document).Error is null);
}
