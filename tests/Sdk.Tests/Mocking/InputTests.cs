using System.Collections.Immutable;
using System.Text.Json;
using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Mocking;

public sealed class InputTests
{
    public static TheoryData<string, object> Refused => new()
    {
        { "long", 1L },
        { "float", 1f },
        { "decimal", 1m },
        { "char", 'c' },
        { "Guid", Guid.Empty },
        { "DateTime", DateTime.UnixEpoch },
        { "Uri", new Uri("https://example.com") },
        { "JsonNode", System.Text.Json.Nodes.JsonValue.Create(1) },
        { "HashSet", new HashSet<string> { "a" } },
        { "anonymous", new { A = 1 } },
        { "record", new Plain("a") },
    };

    [Fact]
    public async Task Numbers_arrive_as_double()
    {
        var inputs = await Run.InputsAsync(new ThingArgs { Count = 3, Ratio = 2, Either = 4, Nested = new PartArgs { Name = "n", Size = 5 } });

        Assert.Equal(3.0, inputs["count"]);
        Assert.Equal(2.0, inputs["ratio"]);
        Assert.Equal(4.0, inputs["either"]);
        Assert.Equal(5.0, ((ImmutableDictionary<string, object>)inputs["nested"])["size"]);
    }

    [Fact]
    public async Task Secrets_arrive_unwrapped() =>
        Assert.Equal("hidden", (await Run.InputsAsync(new ThingArgs { Text = Output.CreateSecret("hidden") }))["text"]);

    [Fact]
    public async Task Unknown_and_null_inputs_are_left_out()
    {
        var inputs = await Run.InputsAsync(new ThingArgs
        {
            Text = OutputUtilities.CreateUnknown("later"),
            Anything = Output.Create((object)null!),
            Nested = new PartArgs { Name = OutputUtilities.CreateUnknown("later") },
            Count = 1,
        });

        Assert.Equal(["count"], inputs.Keys);
    }

    [Fact]
    public async Task What_stands_inside_of_untyped_values_is_awaited()
    {
        var os = Output.Create("o");
        Input<string> ins = "i";
        var inputs = await Run.InputsAsync(new ThingArgs
        {
            Map = new InputMap<object>
            {
                ["output"] = os,
                ["dictionary"] = new Dictionary<string, object> { ["a"] = os, ["b"] = ins },
                ["immutable"] = ImmutableDictionary<string, object>.Empty.Add("a", os),
                ["list"] = new List<object> { os, 1 },
                ["array"] = new object[] { ins, true, 1.5 },
                ["map"] = new InputMap<object> { ["deep"] = os },
                ["json"] = JsonDocument.Parse("""{"x":[1,null]}""").RootElement,
                ["enum"] = DayOfWeek.Tuesday,
            },
        });

        Assert.Equal(
            """{"array":["i",true,1.5],"dictionary":{"a":"o","b":"i"},"enum":2,"immutable":{"a":"o"},"json":{"x":[1,null]},"list":["o",1],"map":{"deep":"o"},"output":"o"}""",
            JsonSerializer.Serialize(Sorted(inputs["map"])));
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task A_value_of_another_type_is_refused(string type, object value)
    {
        var message = await Run.FailureAsync(() => _ = new Thing("thing", new ThingArgs { Map = new InputMap<object> { ["it"] = value } }));

        Assert.Contains("is not a supported argument type", message, StringComparison.Ordinal);
        Assert.NotEmpty(type);
    }

    [Fact]
    public async Task A_required_input_that_is_missing_fails_when_the_resource_is_registered() => Assert.Contains(
        "is required but was not given a value",
        await Run.FailureAsync(() => _ = new Thing("thing", new ThingArgs { Nested = new PartArgs() })),
        StringComparison.Ordinal);

    [Fact]
    public async Task Lists_take_what_is_added_to_them()
    {
        var inputs = await Run.InputsAsync(new ThingArgs { List = { "a", Output.Create("b"), (Input<string>)"c" } });

        Assert.Equal(["a", "b", "c"], ((ImmutableArray<object>)inputs["list"]).Cast<string>());
    }

    [Fact]
    public async Task A_key_with_two_values_fails() => Assert.Contains(
        "Key 'a' already exists",
        await Run.FailureAsync(() => _ = new Thing("thing", new ThingArgs { Map = { { "a", "1" }, { "a", "2" } } })),
        StringComparison.Ordinal);

    [Fact]
    public async Task Arguments_from_a_dictionary_hold_what_outputs_can_hold()
    {
        var mocks = new RecordingMocks();
        var inputs = new DictionaryResourceArgs(
            ImmutableDictionary<string, object?>.Empty.Add("a", "x").Add("b", Output.Create(1)).Add("c", ImmutableArray.Create("y")));
        await Run.ProgramAsync(mocks, () => _ = new CustomResource("test:module:Other", "other", inputs, null));

        Assert.Equal(["a", "b", "c"], mocks["other"].Inputs.Keys.Order(StringComparer.Ordinal));
        Assert.Throws<InvalidOperationException>(() => Dictionary(Array.Empty<string>()));
        Assert.Throws<InvalidOperationException>(() => Dictionary(new List<string>()));
        Assert.Throws<InvalidOperationException>(() => Dictionary(new Dictionary<string, object>()));
        Assert.Throws<InvalidOperationException>(() => Dictionary((Input<string>)"input"));
        Assert.Throws<InvalidOperationException>(() => Dictionary(1L));
    }

    private static void Dictionary(object value) => _ = new DictionaryResourceArgs(ImmutableDictionary<string, object?>.Empty.Add("a", value));

    private static object Sorted(object value) => value switch
    {
        ImmutableDictionary<string, object> map => new SortedDictionary<string, object>(
            map.ToDictionary(e => e.Key, e => Sorted(e.Value)), StringComparer.Ordinal),
        ImmutableArray<object> list => list.Select(item => item is null ? null : Sorted(item)),
        _ => value,
    };

    private sealed record Plain(string A);
}
