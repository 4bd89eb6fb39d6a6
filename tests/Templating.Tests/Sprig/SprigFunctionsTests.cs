using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests.Sprig;

public sealed class SprigFunctionsTests
{
    private static readonly Dictionary<string, GoFunction> Functions = SprigFunctions.All.ToDictionary(f => f.Name, StringComparer.Ordinal);

    private static readonly string[] Names =
    [
        .. """
        abbrev abbrevboth add add1 adler32sum ago append atoi b32dec b32enc b64dec b64enc base biggest buildCustomCert camelcase cat ceil clean
        coalesce compact concat contains date dateInZone dateModify date_in_zone date_modify decryptAES deepCopy deepEqual default derivePassword
        dict dir div empty encryptAES env expandenv ext fail first float64 floor genCA genPrivateKey genSelfSignedCert genSignedCert getHostByName
        has hasKey hasPrefix hasSuffix hello htmlDate htmlDateInZone indent initial initials int int64 isAbs join kebabcase keys kindIs kindOf last
        list lower max merge mergeOverwrite min mod mul nindent nospace now omit pick pluck plural prepend push quote randAlpha randAlphaNum
        randAscii randNumeric regexFind regexFindAll regexMatch regexReplaceAll regexReplaceAllLiteral regexSplit repeat replace rest reverse round
        semver semverCompare set sha1sum sha256sum shuffle slice snakecase sortAlpha split splitList splitn squote sub substr swapcase ternary
        title toDate toDecimal toJson toPrettyJson toString toStrings trim trimAll trimPrefix trimSuffix trimall trunc tuple typeIs typeIsLike
        typeOf uniq unixEpoch unset until untilStep untitle upper urlJoin urlParse uuidv4 values without wrap wrapWith
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
    ];

    public static TheoryData<string> RefusedNames => [.. SprigFunctions.All.Where(f => f.RefusalReason is not null).Select(f => f.Name)];

    public static TheoryData<string, object?[]> Excessive => new()
    {
        { "repeat", [long.MaxValue, "x"] },
        { "repeat", [20_000_000L, "x"] },
        { "indent", [long.MaxValue, "x"] },
        { "nindent", [9_000_000L, "x\ny"] },
        { "until", [long.MaxValue] },
        { "until", [long.MinValue] },
        { "untilStep", [long.MinValue, long.MaxValue, 1L] },
        { "replace", ["", new string('x', 5000), new string('y', 5000)] },
        { "replace", ["y", new string('x', 5000), new string('y', 5000)] },
        { "regexReplaceAll", ["x", new string('x', 5000), new string('y', 5000)] },
        { "regexReplaceAll", ["(.*)", new string('x', 10_000), string.Concat(Enumerable.Repeat("$1", 5000))] },
        { "regexMatch", ["(a{30}|b|c|(a|aa)*){1,30}$", new string('a', 200_000) + "x"] },
        { "wrapWith", [1L, new string('x', 5000), new string('y', 5000)] },
        { "splitList", ["", new string('x', 2_000_000)] },
    };

    [Fact]
    public void The_functions_are_those_of_sprig_2_22() =>
        Assert.Equal(Names.Order(StringComparer.Ordinal), Functions.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(RefusedNames))]
    public void A_function_that_depends_on_more_than_its_arguments_is_refused_with_a_reason(string name)
    {
        var failure = Assert.Throws<GoFunctionException>(() => Functions[name].Invoke(["x"]));

        Assert.Equal(GoFunctionFailure.Refused, failure.Failure);
        Assert.Contains(Functions[name].RefusalReason!, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("env"), InlineData("now"), InlineData("uuidv4"), InlineData("randAlphaNum"), InlineData("genCA"), InlineData("shuffle")]
    [InlineData("getHostByName"), InlineData("ago"), InlineData("encryptAES"), InlineData("derivePassword"), InlineData("expandenv")]
    public void What_reads_the_machine_or_makes_random_values_is_refused(string name) => Assert.NotNull(Functions[name].RefusalReason);

    [Theory]
    [InlineData("date", "2006", "2020-01-01"), InlineData("date", "2006", null), InlineData("htmlDate", "2020-01-01")]
    [InlineData("dateInZone", "2006", 1.5, "UTC"), InlineData("dateInZone", "2006", 0L, "Europe/Berlin"), InlineData("htmlDateInZone", 0L, "EST")]
    public void A_date_of_what_is_no_time_or_of_a_zone_of_the_machine_is_refused(string name, params object?[] arguments) =>
        Assert.Equal(GoFunctionFailure.Refused, Assert.Throws<GoFunctionException>(() => Functions[name].Invoke(arguments)).Failure);

    [Theory, MemberData(nameof(Excessive))]
    public void A_result_beyond_the_limits_ends_the_call(string name, object?[] arguments) =>
        Assert.Equal(GoFunctionFailure.Limit, Assert.Throws<GoFunctionException>(() => Functions[name].Invoke(arguments)).Failure);

    [Theory]
    [InlineData("deepCopy"), InlineData("toJson"), InlineData("toString"), InlineData("quote"), InlineData("merge"), InlineData("deepEqual")]
    public void A_map_that_holds_itself_ends_the_call_or_has_no_text(string name)
    {
        GoMap Cycle()
        {
            var map = new GoMap(GoMapType.StringToAny);
            map.Set("self", map);
            return map;
        }

        try
        {
            Assert.Equal(string.Empty, Functions[name].Invoke(name is "merge" or "deepEqual" ? [Cycle(), Cycle()] : [Cycle()]));
        }
        catch (GoFunctionException failure)
        {
            Assert.Equal(GoFunctionFailure.Limit, failure.Failure);
        }
    }

    [Fact]
    public void Keys_and_values_come_in_the_order_of_the_keys_bytes()
    {
        var map = GoMap.OfAny([new("\uFFFD", 1L), new("b", 2L), new("\U0001F600", 3L), new("a", 4L), new("B", 5L)]);

        Assert.Equal(["B", "a", "b", "\uFFFD", "\U0001F600"], Assert.IsType<GoList>(Functions["keys"].Invoke([map])).Items);
        Assert.Equal([5L, 4L, 2L, 1L, 3L], Assert.IsType<GoList>(Functions["values"].Invoke([map])).Items);
    }

    [Fact]
    public void No_function_fails_in_another_way_than_Go_whatever_the_arguments() =>
        Prop.ForAll<int>(seed =>
        {
            var arguments = new RandomArguments(seed);
            foreach (var function in Functions.Values)
            {
                try
                {
                    var result = function.Invoke(arguments.For(function.Signature));
                    Assert.True(result is null || GoType.Of(result) is not null);
                }
                catch (GoFunctionException failure)
                {
                    Assert.NotEqual(string.Empty, function.Name == "fail" ? "fail" : failure.Message);
                }
            }
        }).QuickCheckThrowOnFailure();
}
