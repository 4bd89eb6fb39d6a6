using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Mocking;

public sealed class CallTests
{
    [Fact]
    public async Task A_call_gives_what_the_mock_answers()
    {
        var mocks = new RecordingMocks { CallResult = new Dictionary<string, object> { ["answer"] = "yes" } };

        var (value, isKnown, _) = await Run.OutputAsync(() => Ask("why"), mocks);

        Assert.Equal(("yes", true), (value.Answer, isKnown));
        Assert.Equal(("test:index:ask", "why"), (mocks.Called?.Token, mocks.Called?.Args["question"]));
    }

    [Fact]
    public async Task A_call_with_an_unknown_argument_is_not_made()
    {
        var mocks = new RecordingMocks();

        var (_, isKnown, _) = await Run.OutputAsync(() => Ask(OutputUtilities.CreateUnknown("later")), mocks);

        Assert.False(isKnown);
        Assert.Null(mocks.Called);
    }

    [Fact]
    public async Task A_call_waits_for_the_identifiers_of_what_it_depends_on()
    {
        var mocks = new RecordingMocks { HasIds = false };

        var (_, isKnown, _) = await Run.OutputAsync(
            () => Ask("why", new InvokeOutputOptions { DependsOn = { new Thing("thing") } }), mocks);

        Assert.False(isKnown);
        Assert.Null(mocks.Called);
    }

    [Fact]
    public async Task A_call_goes_through_the_provider_of_its_parent()
    {
        var mocks = new RecordingMocks { CallResult = new Dictionary<string, object> { ["answer"] = "yes" } };

        await Run.OutputAsync(
            () => Ask("why", new InvokeOptions { Parent = new Group("group", options: new() { Provider = new ThingProvider("p") }) }), mocks);

        Assert.EndsWith("::p::p-id", mocks.Called?.Provider, StringComparison.Ordinal);
    }

    private static Output<AskResult> Ask(Input<string> question, InvokeOptions? options = null) =>
        Deployment.Instance.Invoke<AskResult>("test:index:ask", new AskArgs { Question = question }, options);

    private sealed class AskArgs : InvokeArgs
    {
        [Input("question", required: true)]
        public Input<string> Question { get; set; } = null!;
    }

    [OutputType]
    private sealed class AskResult
    {
        public readonly string Answer;

        [OutputConstructor]
        private AskResult(string answer) => Answer = answer;
    }
}
