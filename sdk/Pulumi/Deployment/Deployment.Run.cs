namespace Pulumi;

public sealed partial class Deployment
{
    private static readonly string[] EngineVariables =
        ["PULUMI_MONITOR", "PULUMI_ENGINE", "PULUMI_PROJECT", "PULUMI_STACK", "PULUMI_DRY_RUN", "PULUMI_QUERY_MODE", "PULUMI_PARALLEL"];

    public static Task<int> RunAsync(Action action) => RefuseAsync();

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RefuseAsync();

    public static Task<int> RunAsync(Func<Task> func) => RefuseAsync();

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => RefuseAsync();

    public static Task<int> RunAsync<TStack>() where TStack : Stack, new() => RefuseAsync();

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider) where TStack : Stack => RefuseAsync();

    private static async Task<int> RefuseAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException(EngineVariables.Any(name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name)))
            ? "Program run without the Pulumi engine available; re-run using the `pulumi` CLI"
            : "This program was built on the stand-ins for the Pulumi packages, which cannot talk to the engine; build it with PulumiSdk=nuget.");
    }
}
