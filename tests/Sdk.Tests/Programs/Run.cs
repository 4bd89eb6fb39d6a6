using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Programs;

/// <summary>Runs programs in test mode.</summary>
public static class Run
{
    /// <summary>Runs a program; a failed run sets the exit code of the process, which must not fail the test run.</summary>
    public static async Task<ImmutableArray<Resource>> ProgramAsync(IMocks mocks, Action program, TestOptions? options = null)
    {
        try
        {
            return await Deployment.TestAsync(mocks, options ?? new TestOptions(), program);
        }
        finally
        {
            Environment.ExitCode = 0;
        }
    }

    /// <summary>What one output comes to: its value, and whether it is known and a secret.</summary>
    public static async Task<(T Value, bool IsKnown, bool IsSecret)> OutputAsync<T>(
        Func<Output<T>> program, IMocks? mocks = null, TestOptions? options = null)
    {
        Output<T>? output = null;
        await ProgramAsync(mocks ?? new RecordingMocks(), () => output = program(), options);
        Assert.NotNull(output);
        return (await OutputUtilities.GetValueAsync(output), await OutputUtilities.GetIsKnownAsync(output), await Output.IsSecretAsync(output));
    }

    /// <summary>The inputs that one resource arrives with.</summary>
    public static async Task<ImmutableDictionary<string, object>> InputsAsync(ThingArgs args)
    {
        var mocks = new RecordingMocks();
        await ProgramAsync(mocks, () => _ = new Thing("thing", args));
        return mocks["thing"].Inputs;
    }

    /// <summary>The message that a program fails with.</summary>
    public static async Task<string> FailureAsync(Action program)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramAsync(new RecordingMocks(), program));
        return failure is AggregateException several ? string.Join('\n', several.InnerExceptions.Select(e => e.Message)) : failure.Message;
    }
}
