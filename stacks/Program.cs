using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Preview;
using Pulumi;

namespace LcncInfra.Stacks;

/// <summary>The program of one environment: run by Pulumi, or by hand for a preview that needs neither its engine nor credentials.</summary>
internal static class Program
{
    // What the engine sets; without it the program was started by hand.
    private const string EngineVariable = "PULUMI_ENGINE";

    private static async Task<int> Main(string[] arguments)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable(EngineVariable)))
        {
            return await Deployment.RunAsync<EnvironmentStack>().ConfigureAwait(false);
        }

        var parsed = PreviewCommand.Create(CommandIo.Process()).Parse(arguments);
        var code = await parsed.InvokeAsync().ConfigureAwait(false);
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
    }
}
