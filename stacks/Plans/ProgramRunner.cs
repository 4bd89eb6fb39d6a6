using System.Text.Json;
using LcncInfra.Stacks.Settings;
using Pulumi;
using Pulumi.Testing;

namespace LcncInfra.Stacks.Plans;

/// <summary>Runs a program as a preview without the engine: no state, no credentials, no network.</summary>
internal static class ProgramRunner
{
    private const string ConfigVariable = "PULUMI_CONFIG";
    private const string SecretsVariable = "PULUMI_CONFIG_SECRET_KEYS";

    /// <summary>Runs the stack that a function makes.</summary>
    /// <exception cref="RunException">The program failed.</exception>
    /// <exception cref="AggregateException">It failed in several ways.</exception>
    public static async Task<PlannedEnvironment> RunAsync<TStack>(StackSettings settings, Func<StackOptions, TStack> create) where TStack : Stack
    {
        var recorder = new ResourceRecorder();
        var mocks = new PreviewMocks();
        var options = new TestOptions
        {
            ProjectName = settings.Project,
            StackName = settings.Stack,
            RootDirectory = settings.Root,
            IsPreview = true,
        };

        // Configuration reaches a program by its environment only.
        Environment.SetEnvironmentVariable(ConfigVariable, JsonSerializer.Serialize(settings.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal)));
        Environment.SetEnvironmentVariable(SecretsVariable, JsonSerializer.Serialize(settings.Secrets));
        try
        {
            await Deployment.TestWithServiceProviderAsync<TStack>(mocks, new StackFactory(() => create(recorder.Options())), options)
                .ConfigureAwait(false);
        }
        finally
        {
            Environment.SetEnvironmentVariable(ConfigVariable, null);
            Environment.SetEnvironmentVariable(SecretsVariable, null);
        }

        var plan = await ResourcePlanReader.ReadAsync(settings.Project, settings.Stack, recorder.Recorded).ConfigureAwait(false);
        return new(plan, mocks.Calls)
        {
            CallCount = mocks.CallCount,
            Publication = await PlannedPublication.FindAsync(recorder.Recorded).ConfigureAwait(false),
        };
    }

    private sealed class StackFactory(Func<Stack> create) : IServiceProvider
    {
        public object GetService(Type serviceType) => create();
    }
}
