using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Templating.Tests.Yaml;

public sealed class YamlV3WriterTests
{
    [Fact]
    public void Entries_are_written_in_one_order_however_they_were_added()
    {
        // To Go each of these texts stands before the next, and the last before the first, since the long number overflows.
        string[] keys = ["1:60", "18446744073709551615", "-a", "b", "a"];
        var texts = Permutations(keys).Select(order => YamlV3Writer.Write(GoMap.OfAny(order.Select(k => KeyValuePair.Create(k, (object?)1L))))).ToHashSet();

        Assert.Single(texts);
    }

    [Fact]
    public void A_struct_is_a_map_of_its_fields_in_lower_case()
    {
        var type = new GoStructType("scheduler.dataType", "Namespace", "ClusterType");

        Assert.Equal("namespace: ns\nclustertype: ct\n", YamlV3Writer.Write(new GoStruct(type, "ns", "ct")));
    }

    [Theory]
    [InlineData("{{ toYaml (toDate \"2006-01-02\" \"2024-01-02\") }}", "2024-01-02T00:00:00Z")]
    [InlineData("{{ toYaml (toDate \"2006-01-02\" \"2024-03-02\").Month }}", "3")]
    [InlineData("{{ toYaml (list (semver \"1.2.3\")) }}", "- {}")]
    public void A_value_of_a_type_of_Go_is_written_as_its_type_says(string template, string expected)
    {
        Assert.True(CompiledTemplate.Parse("template", template, SnippetFunctions.Of("kalypso")).TryGet(out var compiled, out _));

        Assert.Equal(expected, new TemplateEvaluator(EvaluationOptions.Kalypso).EvaluateOn(compiled, null).Text);
    }

    [Fact]
    public void A_value_that_holds_itself_is_an_error()
    {
        var map = new GoMap(GoMapType.StringToAny);
        map.Set("self", map);

        var problem = Assert.Throws<GoFunctionException>(() => YamlV3Writer.Write(map));

        Assert.Equal(GoFunctionFailure.Limit, problem.Failure);
    }

    [Theory]
    // Releases of Go up to 1.19 take nine digits at most.
    [InlineData("2024-01-02T03:04:05.1234567891Z", true)]
    [InlineData("2024-01-02T03:04:05+24:60", true)]
    // And these take any two digits.
    [InlineData("2024-01-02T03:04:05+25:00", false)]
    public void A_time_is_told_from_a_text_as_in_newer_releases_of_Go(string text, bool isTime) =>
        Assert.Equal(isTime ? $"\"{text}\"\n" : $"{text}\n", YamlV3Writer.Write(text));

    private static IEnumerable<IReadOnlyList<string>> Permutations(IReadOnlyList<string> items) => items.Count < 2
        ? [items]
        : items.SelectMany(first => Permutations([.. items.Where(i => i != first)]), (first, rest) => (IReadOnlyList<string>)[first, .. rest]);
}
