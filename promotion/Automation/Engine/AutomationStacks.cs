using System.ComponentModel;
using LcncInfra.Automation.Stacks;
using LcncInfra.Model.Collections;
using Pulumi.Automation;
using Pulumi.Automation.Commands.Exceptions;
using Pulumi.Automation.Exceptions;

namespace LcncInfra.Automation.Engine;

/// <summary>The stacks of a project on disk, through Pulumi's Automation API and its command line.</summary>
/// <remarks>
/// Cancelling would kill the command line, and leave the stack locked with operations that nobody knows the end of. So a running operation is left to end;
/// an interrupt of the terminal reaches the command line by itself, which then ends in order.
/// </remarks>
/// <param name="project">The folder of <c>Pulumi.yaml</c>, whose launcher starts the program.</param>
/// <param name="searchPath">Where executables are looked for; <see langword="null"/> for nowhere.</param>
internal sealed class AutomationStacks(PulumiProject project, string? searchPath) : IEnvironmentStacks
{
    private const string NoColour = "never";

    /// <inheritdoc/>
    public void Verify(CancellationToken cancellationToken)
    {
        if (PulumiExecutable.Find(searchPath) is null)
        {
            throw new StackException(StackProblem.NoEngine, "the command line of Pulumi is not on the PATH");
        }

        Guard(new EngineEventCollector(), async () =>
        {
            using var workspace = await LocalWorkspace.CreateAsync(new LocalWorkspaceOptions { WorkDir = project.Folder }, cancellationToken).ConfigureAwait(false);
            return true;
        });
    }

    /// <inheritdoc/>
    public StackChanges Refresh(StackRequest request, CancellationToken cancellationToken)
    {
        var events = new EngineEventCollector();
        Guard(events, async () =>
        {
            using var stack = await SelectAsync(request, cancellationToken).ConfigureAwait(false);
            var options = new RefreshOptions { Message = request.Message, Color = NoColour, OnEvent = events.Take, ShowSecrets = false };
            return await stack.RefreshAsync(options, CancellationToken.None).ConfigureAwait(false);
        });
        return EngineSteps.ChangesOf(events.Ended);
    }

    /// <inheritdoc/>
    public PreviewedStack Preview(StackRequest request, CancellationToken cancellationToken)
    {
        var events = new EngineEventCollector();
        Guard(events, async () =>
        {
            using var stack = await SelectAsync(request, cancellationToken).ConfigureAwait(false);
            var options = new PreviewOptions { Message = request.Message, Color = NoColour, OnEvent = events.Take };
            return await stack.PreviewAsync(options, CancellationToken.None).ConfigureAwait(false);
        });
        var plan = EnginePlanReader.Read(project.Name, request.Stack.Split('/')[^1], events.Begun);
        return new PreviewedStack(EngineSteps.ChangesOf(events.Begun), plan);
    }

    /// <inheritdoc/>
    public ValueMap Outputs(StackRequest request, CancellationToken cancellationToken)
    {
        var outputs = Guard(new EngineEventCollector(), async () =>
        {
            using var stack = await SelectAsync(request, cancellationToken).ConfigureAwait(false);
            return await stack.GetOutputsAsync(cancellationToken).ConfigureAwait(false);
        });
        return ValueMap.Of(outputs.Where(o => !o.Value.IsSecret && o.Value.Value is string).Select(o => KeyValuePair.Create(o.Key, o.Value.Value as string ?? string.Empty)));
    }

    /// <inheritdoc/>
    public StackChanges Up(StackRequest request, CancellationToken cancellationToken)
    {
        var events = new EngineEventCollector();
        Guard(events, async () =>
        {
            using var stack = await SelectAsync(request, cancellationToken).ConfigureAwait(false);
            var options = new UpOptions { Message = request.Message, Color = NoColour, OnEvent = events.Take, ShowSecrets = false };
            return await stack.UpAsync(options, CancellationToken.None).ConfigureAwait(false);
        });
        return EngineSteps.ChangesOf(events.Ended);
    }

    // Never makes a stack: who may decrypt it, and where its state is kept, people decide once.
    private Task<WorkspaceStack> SelectAsync(StackRequest request, CancellationToken cancellationToken)
    {
        var variables = request.Variables.ToDictionary(v => v.Key, v => (string?)v.Value, StringComparer.Ordinal);
        return LocalWorkspace.SelectStackAsync(new LocalProgramArgs(request.Stack, project.Folder) { EnvironmentVariables = variables }, cancellationToken);
    }

    // The flow knows no tasks, and one operation follows the other.
    private static T Guard<T>(EngineEventCollector events, Func<Task<T>> operation)
    {
        try
        {
            return Task.Run(operation).GetAwaiter().GetResult();
        }
        catch (ConcurrentUpdateException e)
        {
            throw CommandFailure.Of(StackProblem.Busy, CommandFailure.HolderOf(e.Message));
        }
        catch (StackNotFoundException)
        {
            throw CommandFailure.Of(StackProblem.NoStack, "there is no such stack; make it with 'pulumi stack init' and choose what encrypts it");
        }
        catch (Exception e) when (e is CommandException or MissingExpectedEventException)
        {
            throw CommandFailure.Of(StackProblem.Failed, CommandFailure.ReasonOf(events.Errors, e.Message));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            throw CommandFailure.Of(StackProblem.NoEngine, e.Message);
        }
    }
}
