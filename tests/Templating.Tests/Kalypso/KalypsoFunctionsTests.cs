using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Kalypso;

public sealed class KalypsoFunctionsTests
{
    [Fact]
    public void The_functions_are_those_of_Kalypso() =>
        Assert.Equal(["hash", "stringify", "toYaml", "unquote"], KalypsoFunctions.All.Select(f => f.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void ToYaml_drops_one_newline()
    {
        Assert.Equal("null", Call("toYaml", null));
        Assert.Equal("{}", Call("toYaml", new GoMap(GoMapType.StringToAny)));
        Assert.Equal("|+\n    a\n", Call("toYaml", "a\n\n"));
    }

    [Fact]
    public void Stringify_makes_texts_of_lists_but_not_of_maps_that_configuration_holds()
    {
        var inner = new GoMap(GoMapType.AnyToAny);
        inner.Set("a", GoList.Of("x"));
        var map = GoMap.OfAny([new("list", GoList.Of("b", "a")), new("obj", inner), new("own", GoMap.OfAny([new("k", 1L)])), new("s", "5")]);

        Assert.Equal("list: |\n    - b\n    - a\nobj:\n    a:\n        - x\nown: |\n    k: 1\ns: \"5\"", Call("stringify", map));
    }

    [Fact]
    public void Stringify_of_other_values_is_toYaml()
    {
        Assert.Equal("'x: y'", Call("stringify", "x: y"));
        Assert.Equal("- a", Call("stringify", GoList.Of("a")));
        Assert.Equal("a: b", Call("stringify", GoMap.OfStrings([new("a", "b")])));
    }

    [Fact]
    public void Stringify_leaves_its_argument_as_it_is()
    {
        var map = GoMap.OfAny([new("list", GoList.Of("a"))]);

        Call("stringify", map);

        Assert.True(map.TryGetValue("list", out var list) && list is GoList);
    }

    [Theory]
    [InlineData("a", "12638153115695167422")]
    [InlineData(1L, "16390143479181108970")]
    [InlineData(true, "12638153115695167454")]
    [InlineData(null, "12161962213042174405")]
    public void Hash_gives_the_numbers_of_hashstructure(object? value, string expected) => Assert.Equal(expected, Call("hash", value));

    [Fact]
    public void Hash_gives_what_Kalypso_committed()
    {
        var map = GoMap.OfAny(
        [
            new("REDIS", "azure-vote-back"), new("TITLE", "Voting Application from the Cloud"), new("VOTE1VALUE", "Picard"), new("VOTE2VALUE", "Kirk"),
        ]);

        Assert.Equal("3170723027559689098", Call("hash", map));
    }

    [Theory]
    [InlineData(" \"a\"\n", "a")]
    [InlineData("'a'", "a")]
    [InlineData("\"'a'\"", "a")]
    [InlineData("'\"a\"'", "\"a\"")]
    [InlineData("\"\"a'", "a")]
    [InlineData("\" a \"", " a ")]
    [InlineData(5L, "")]
    [InlineData(null, "")]
    public void Unquote_drops_white_space_and_quotes(object? value, string expected) => Assert.Equal(expected, Call("unquote", value));

    private static object? Call(string name, object? argument)
    {
        Assert.True(FunctionTable.With(KalypsoFunctions.All).TryGet(name, out var function));
        return function.Invoke([argument]);
    }
}
