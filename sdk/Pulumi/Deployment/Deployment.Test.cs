using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    // The exit code that tells the language host that the failure was reported already.
    private const int AlreadyReported = 32;

    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null) where TStack : Stack, new() =>
        TestStackAsync(mocks, options, () => (TStack)Activator.CreateInstance(
            typeof(TStack), BindingFlags.DoNotWrapExceptions, binder: null, args: null, culture: null)!);

    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null) where TStack : Stack =>
        TestStackAsync(mocks, options, () => serviceProvider.GetService(typeof(TStack)) as TStack ?? throw new InvalidOperationException(
            $"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before calling RunAsync."));

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources) =>
        Split(await TestStackAsync(testMocks, testOptions, () => new TestStack(createResources)).ConfigureAwait(false));

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        Split(await TestStackAsync(testMocks, testOptions, () => new TestStack(() => Task.FromResult(createResources()))).ConfigureAwait(false));

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources) =>
        Split(await TestStackAsync(testMocks, testOptions, () => new TestStack(async () =>
        {
            await createResources().ConfigureAwait(false);
            return new Dictionary<string, object?>();
        })).ConfigureAwait(false)).Resources;

    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources) =>
        TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.CompletedTask;
        });

    private static (ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs) Split(ImmutableArray<Resource> resources) => (
        [.. resources.Where(resource => resource is not TestStack)],
        resources.OfType<TestStack>().LastOrDefault()?.Returned ?? new Dictionary<string, object?>());

    private static async Task<ImmutableArray<Resource>> TestStackAsync(IMocks mocks, TestOptions? options, Func<Stack> create)
    {
        var monitor = new MockMonitor(mocks);
        var deployment = new Deployment(monitor, options ?? new TestOptions());
        if (Running.Value is not null)
        {
            throw new InvalidOperationException("Deployment.Instance should only be set once at the beginning of a 'Run' call.");
        }

        Running.Value = new DeploymentInstance(deployment);
        await deployment.RunToEndAsync(create).ConfigureAwait(false);
        return deployment.Errors.Count switch
        {
            0 => monitor.Created(),
            1 => throw new RunException(deployment.Errors[0]),
            _ => throw new AggregateException(deployment.Errors.Select(error => new RunException(error))),
        };
    }

    private async Task RunToEndAsync(Func<Stack> create)
    {
        IReadOnlyList<Exception> failures;
        try
        {
            var created = create();
            created.RegisterPropertyOutputs();
            failures = await Tasks.WaitAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            failures = [e];
        }

        if (failures.Count > 0)
        {
            failures.Select(Message).ToList().ForEach(LogError);
            Environment.ExitCode = AlreadyReported;
        }
    }

    private static string Message(Exception exception) => exception switch
    {
        RunException => exception.Message,
        ResourceException { HideStack: true } => exception.Message,
        ResourceException => exception.ToString(),
        _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}",
    };
}
