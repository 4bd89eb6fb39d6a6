using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Running;

namespace LcncInfra.Automation.Commands;

/// <summary>What the pipeline needs of the world, so that tests can give it another one.</summary>
/// <param name="Io">Where it writes, and its clock.</param>
/// <param name="Open">Opens the stacks of a project.</param>
/// <param name="Pause">Waits for a time, or until somebody stops the run.</param>
/// <param name="CancellationToken">Tells that somebody stops the run.</param>
internal sealed record PipelineHost(CommandIo Io, Func<PulumiProject, IEnvironmentStacks> Open, Action<TimeSpan> Pause, CancellationToken CancellationToken)
{
    /// <summary>The process itself, with Pulumi.</summary>
    public static PipelineHost Process(CommandIo io, CancellationToken cancellationToken) => new(
        io,
        project => new AutomationStacks(project, Environment.GetEnvironmentVariable("PATH")),
        time =>
        {
            cancellationToken.WaitHandle.WaitOne(time);
            cancellationToken.ThrowIfCancellationRequested();
        },
        cancellationToken);
}
