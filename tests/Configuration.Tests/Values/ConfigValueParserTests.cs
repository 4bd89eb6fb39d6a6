using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Configuration.Tests.Values.Yaml;
using LcncInfra.Configuration.Values;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Tests.Values;

public sealed class ConfigValueParserTests
{
    [Theory]
    [InlineData("'", "")]
    [InlineData("''x''", "x")]
    [InlineData("'a' and 'b'", "a' and 'b")]
    [InlineData(" \u2003'[a]'\n", "[a]")]
    [InlineData("'a", "'a")]
    [InlineData("5", "5")]
    [InlineData(" a \n", " a \n")]
    [InlineData("# a: b", "# a: b")]
    public void A_text_stays_a_text(string text, string expected) => Assert.Equal(expected, ConfigValueParser.Parse(text));

    [Fact]
    public void What_is_no_YAML_says_why()
    {
        Assert.Equal("line 1: mapping values are not allowed in this context", ConfigValueParser.Read("a: b: c").YamlError);
        Assert.Equal("unknown anchor 'x' referenced", ConfigValueParser.Read("[*x]").YamlError);
        Assert.Null(ConfigValueParser.Read("[a]").YamlError);
    }

    [Fact]
    public void No_text_makes_reading_fail() =>
        Prop.ForAll<string?>(text => ConfigValueParser.Read(text ?? "").Value is string or GoList or GoMap).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_of_YAML_pieces_makes_reading_or_finding_surprises_fail()
    {
        var generator = new YamlTextGenerator(seed: 7);
        for (var i = 0; i < 5000; i++)
        {
            var text = generator.Next();
            Assert.True(ConfigValueParser.Read(text).Value is string or GoList or GoMap);
            TypeSurprise.Find(text);
        }
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{a: ", "")]
    [InlineData("{", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("&a [", "]")]
    [InlineData("[a: ", "]")]
    public void Deep_nesting_is_no_YAML_on_a_small_stack(string open, string close)
    {
        const int depth = 100_000;
        var text = string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));

        Assert.NotNull(OnSmallStack(() => ConfigValueParser.Read(text).YamlError));
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(YamlV2Reader.MaxDepth + 1, true)]
    public void Nesting_beyond_the_limit_is_refused(int depth, bool isRefused)
    {
        var text = new string('[', depth) + new string(']', depth);

        var value = OnSmallStack(() => ConfigValueParser.Read(text));

        Assert.Equal(isRefused, value.IsRefused);
        Assert.Equal(isRefused, value.Value is string);
    }

    [Fact]
    public void Nesting_by_aliases_is_refused_as_well()
    {
        // Enough lines without aliases, since too many of them are refused for their number.
        var lines = Enumerable.Range(1, 450).Select(i => $"- &a{i} [*a{i - 1}]");
        var text = string.Concat(Enumerable.Repeat("- x\n", 5000)) + "- &a0 []\n" + string.Join('\n', lines);

        var value = OnSmallStack(() => ConfigValueParser.Read(text));

        Assert.True(value.IsRefused);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused_as_Go_refuses_them()
    {
        var text = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 10).Select(c =>
            $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

        Assert.Equal("document contains excessive aliasing", ConfigValueParser.Read(text).YamlError);
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("a, ")]
    [InlineData("[a], ")]
    [InlineData("? ")]
    [InlineData("'a' ")]
    [InlineData("a\n\n ")]
    [InlineData("- |\n  x\n")]
    [InlineData("!a ")]
    [InlineData("&a x\n")]
    [InlineData("\"\\\n")]
    [InlineData("[{a: [b, ")]
    [InlineData(": ")]
    public void Time_grows_with_the_length_of_the_text(string piece)
    {
        var watch = Stopwatch.StartNew();
        foreach (var prefix in (string[])["", "[", "{", "- ", "\"", "a: "])
        {
            ConfigValueParser.Read(prefix + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_text_beyond_the_limit_is_refused() =>
        Assert.True(ConfigValueParser.Read("- " + new string('x', YamlV2Reader.MaxBytes)).IsRefused);

    private static T OnSmallStack<T>(Func<T> read)
    {
        T? result = default;
        var thread = new Thread(() => result = read(), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }
}
