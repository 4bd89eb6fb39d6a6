using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.Values.Yaml;

/// <summary>What Kalypso's writer writes, its reader reads, but for the texts that yaml.v3 3.0.1 itself spoils.</summary>
public sealed class WrittenAndReadTests
{
    [Fact]
    public void A_text_of_one_line_reads_back_as_the_same_text() =>
        Prop.ForAll<NonNull<string>>(text => ReadsBack(GoText.Normalize(Clean(text.Get).Replace('\n', ' ')))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_of_lines_reads_back_unless_it_starts_with_white_space() =>
        Prop.ForAll<NonNull<string>>(text => ReadsBack("x" + Clean(text.Get) + "\nend\n")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\n"), InlineData("\na"), InlineData("\n\n")]
    public void A_line_break_at_the_start_is_lost_as_in_Go(string text) => Assert.False(ReadsBack(text));

    [Fact]
    public void Any_structure_reads_back()
    {
        var generator = new YamlTextGenerator(seed: 11);
        for (var i = 0; i < 2000; i++)
        {
            var value = Simple(generator.Value(4));
            Assert.Equal(TypedValue.Write(value), TypedValue.Write(YamlV2Reader.Read(YamlV3Writer.Write(value)).Value));
        }
    }

    // Lone surrogates are no text to Go, and the writer treats Unicode's line separators within lines as breaks without folding them.
    private static string Clean(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029')));

    private static bool ReadsBack(string text)
    {
        var map = new GoMap(GoMapType.AnyToAny);
        map.Set("key", text);
        return TypedValue.Write(map) == TypedValue.Write(YamlV2Reader.Read(YamlV3Writer.Write(map)).Value);
    }

    /// <summary>The value with texts that start with a letter, so that none is spoilt.</summary>
    private static object? Simple(object? value) => value switch
    {
        string text => "t" + Clean(text).TrimEnd(),
        GoList list => GoList.Of([.. list.Items.Select(Simple)]),
        GoMap map => SimpleMap(map),
        _ => value,
    };

    private static GoMap SimpleMap(GoMap map)
    {
        var copy = new GoMap(GoMapType.AnyToAny);
        foreach (var (key, value) in map.Entries)
        {
            copy.Set(Simple(key), Simple(value));
        }

        return copy;
    }
}
