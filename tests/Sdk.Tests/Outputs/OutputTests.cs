using System.Globalization;
using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Outputs;

public sealed class OutputTests
{
    [Fact]
    public async Task Apply_gives_the_value_of_the_function() =>
        Assert.Equal((3, true, false), await Run.OutputAsync(() => Output.Create("abc").Apply(text => text.Length)));

    [Fact]
    public async Task Apply_awaits_tasks_inputs_and_outputs()
    {
        Assert.Equal(1, (await Run.OutputAsync(() => Output.Create(0).Apply(n => Task.FromResult(n + 1)))).Value);
        Assert.Equal(1, (await Run.OutputAsync(() => Output.Create(0).Apply(n => Output.Create(n + 1)))).Value);
        Assert.Equal(1, (await Run.OutputAsync(() => Output.Create(0).Apply(n => (Input<int>)(n + 1)))).Value);
    }

    [Fact]
    public async Task Apply_of_a_task_without_a_value_gives_an_empty_tuple() =>
        Assert.Equal(ValueTuple.Create(), (await Run.OutputAsync(() => Output.Create(0).Apply(_ => Task.CompletedTask))).Value);

    [Fact]
    public async Task Apply_does_not_run_while_the_value_is_unknown()
    {
        var ran = false;

        var (_, isKnown, _) = await Run.OutputAsync(() => OutputUtilities.CreateUnknown("later").Apply(text => ran = text.Length > 0));

        Assert.False(isKnown);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_part_that_is_unknown_makes_the_whole_unknown()
    {
        var known = Output.Create("a");

        Assert.False((await Run.OutputAsync(() => Output.All(known, OutputUtilities.CreateUnknown("b")))).IsKnown);
        Assert.False((await Run.OutputAsync(() => Output.Tuple(known, OutputUtilities.CreateUnknown(1)))).IsKnown);
        Assert.False((await Run.OutputAsync(() => Output.Format($"{known}{OutputUtilities.CreateUnknown("b")}"))).IsKnown);
        Assert.False((await Run.OutputAsync(() => known.Apply(_ => OutputUtilities.CreateUnknown("b")))).IsKnown);
    }

    [Fact]
    public async Task A_secret_stays_one_through_all_that_is_made_of_it()
    {
        var secret = Output.CreateSecret("s");
        var plain = Output.Create("p");

        Assert.Equal(("s!", true, true), await Run.OutputAsync(() => secret.Apply(text => text + "!")));
        Assert.Equal(("s", true, true), await Run.OutputAsync(() => plain.Apply(_ => secret)));
        Assert.True((await Run.OutputAsync(() => Output.All(plain, secret))).IsSecret);
        Assert.True((await Run.OutputAsync(() => Output.Tuple(plain, secret))).IsSecret);
        Assert.True((await Run.OutputAsync(() => Output.Tuple(plain, plain, plain, plain, plain, plain, plain, secret))).IsSecret);
        Assert.Equal(("p-s", true, true), await Run.OutputAsync(() => Output.Format($"{plain}-{secret}")));
        Assert.Equal(("\"s\"", true, true), await Run.OutputAsync(() => Output.JsonSerialize(secret)));
        Assert.False((await Run.OutputAsync(() => Output.All(plain, plain))).IsSecret);
    }

    [Fact]
    public async Task Unsecret_takes_the_secret_off() =>
        Assert.Equal(("s", true, false), await Run.OutputAsync(() => Output.Unsecret(Output.CreateSecret("s"))));

    [Fact]
    public async Task CreateSecret_of_an_output_makes_it_a_secret() =>
        Assert.Equal(("s", true, true), await Run.OutputAsync(() => Output.CreateSecret(Output.Create("s"))));

    [Fact]
    public async Task Format_takes_outputs_inputs_and_plain_values_in_the_invariant_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Input<string> input = "in";
            Assert.Equal("1.5 in out", (await Run.OutputAsync(() => Output.Format($"{1.5} {input} {Output.Create("out")}"))).Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Outputs_inside_of_a_value_are_written_as_JSON()
    {
        var nested = new Dictionary<string, Output<string>> { ["a"] = Output.CreateSecret("x") };

        Assert.Equal(("{\"a\":\"x\"}", true, true), await Run.OutputAsync(() => Output.JsonSerialize(Output.Create(nested))));
    }

    [Fact]
    public async Task JSON_is_read_into_a_type() =>
        Assert.Equal("1,2", string.Join(',', (await Run.OutputAsync(() => Output.JsonDeserialize<int[]>(Output.Create("[1,2]")))).Value));

    [Fact]
    public async Task An_output_in_a_string_gives_a_warning_as_text()
    {
        var text = string.Empty;

        await Run.ProgramAsync(new RecordingMocks(), () => text = $"{Output.Create("x")}");

        Assert.StartsWith("Calling [ToString] on an [Output<T>] is not supported", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_in_a_string_fails_outside_of_a_program() =>
        Assert.Throws<InvalidOperationException>(() => Output.Create("x").ToString());

    [Fact]
    public async Task An_output_in_a_string_fails_where_that_is_asked_for()
    {
        Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", "1");
        try
        {
            Assert.Contains("[ToString]", await Run.FailureAsync(() => _ = $"{Output.Create("x")}"), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", null);
        }
    }

    [Fact]
    public async Task A_function_that_throws_fails_the_run() => Assert.Contains(
        "no such thing",
        await Run.FailureAsync(() => Output.Create(1).Apply<int>(new Func<int, int>(_ => throw new InvalidOperationException("no such thing")))),
        StringComparison.Ordinal);
}
