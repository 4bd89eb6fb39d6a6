using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Resources;

public sealed class StackTests
{
    [Fact]
    public async Task Outputs_of_a_stack_have_the_names_of_its_properties()
    {
        var mocks = new RecordingMocks();
        var resources = await Deployment.TestAsync<Complete>(mocks, new TestOptions { StackName = "dev", ProjectName = "lcnc" });

        Assert.Equal(["Host", "renamed"], mocks.Outputs[0].Outputs.Keys.Order(StringComparer.Ordinal));
        var stack = Assert.Single(resources, r => r is Complete);
        Assert.Equal("lcnc-dev", stack.GetResourceName());
        Assert.Equal("urn:pulumi:dev::lcnc::pulumi:pulumi:Stack::lcnc-dev", await OutputUtilities.GetValueAsync(stack.Urn));
    }

    [Fact]
    public async Task An_output_of_a_stack_must_be_assigned() => Assert.Contains(
        "Output(s) 'Forgotten' have no value assigned",
        (await FailureAsync<Incomplete>()).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task An_output_of_a_stack_must_be_an_output() => Assert.Contains(
        "have incorrect type",
        (await FailureAsync<Mistyped>()).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_stack_comes_from_a_service_provider_too()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<Complete>(new RecordingMocks(), new Services());

        Assert.Contains(resources, r => r is Complete);
    }

    [Fact]
    public async Task A_function_gives_resources_and_outputs()
    {
        var (resources, outputs) = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () =>
        {
            var thing = new Thing("thing");
            return new Dictionary<string, object?> { ["id"] = thing.Id };
        });

        Assert.Single(resources);
        Assert.Equal("thing-id", await OutputUtilities.GetValueAsync((Output<string>)outputs["id"]!));
    }

    [Fact]
    public async Task A_program_needs_the_engine()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Equal("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", failure.Message);
    }

    [Fact]
    public void There_is_no_deployment_outside_of_a_program() =>
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance.StackName);

    [Fact]
    public async Task A_failed_run_sets_the_exit_code()
    {
        await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<Incomplete>(new RecordingMocks()));

        Assert.Equal(32, Environment.ExitCode);
        Environment.ExitCode = 0;
    }

    private static async Task<Exception> FailureAsync<T>() where T : Stack, new()
    {
        try
        {
            return await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<T>(new RecordingMocks()));
        }
        finally
        {
            Environment.ExitCode = 0;
        }
    }

    public sealed class Complete : Stack
    {
        public Complete()
        {
            Host = Output.Create("h");
            Other = Output.Create(1);
        }

        [Output]
        public Output<string> Host { get; set; }

        [Output("renamed")]
        public Output<int> Other { get; set; }
    }

    public sealed class Incomplete : Stack
    {
        [Output]
        public Output<string> Forgotten { get; set; } = null!;
    }

    public sealed class Mistyped : Stack
    {
        [Output]
        public string Plain { get; set; } = "x";
    }

    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(Complete) ? new Complete() : null;
    }
}
