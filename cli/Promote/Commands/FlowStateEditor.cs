using LcncInfra.Cli.Promote.Approvals;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary>Writes what people decide into the state of a flow.</summary>
internal static class FlowStateEditor
{
    private const int Attempts = 20;

    /// <summary>Changes the state, again on what it is by then if somebody else is faster; <see langword="false"/> if nothing may be changed.</summary>
    /// <param name="repository">The GitOps repository.</param>
    /// <param name="change">Gives the new state and what changes, as the subject of a commit; <see langword="null"/> after reporting why not.</param>
    /// <param name="at">When.</param>
    /// <exception cref="EnvironmentFailedException">The repository cannot be worked with.</exception>
    public static bool Edit(GitUrl repository, Func<PromotionState, (PromotionState State, string Message)?> change, DateTimeOffset at) =>
        PromotionSession.Guarded(repository, () =>
        {
            using var publisher = EnvironmentPublisher.Open(repository, CancellationToken.None);
            return Edit(new StateMemory(new GitPromotionStore(publisher.Workshop)), change, at);
        });

    /// <summary>Changes a state that was read.</summary>
    public static bool Edit(StateMemory memory, Func<PromotionState, (PromotionState State, string Message)?> change, DateTimeOffset at)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (change(memory.State) is not { } next)
            {
                return false;
            }

            if (memory.TryWrite(next.State, $"{next.Message}\n", PromotionEngine.Seconds(at), releaseLock: null))
            {
                return true;
            }
        }

        throw new PromotionFailedException("Others keep changing the state of the flow.");
    }

    /// <summary>Who wants something: what the command line says, else the user of git.</summary>
    public static string ByOf(string? named) => PrintableText.Of(named ?? new GitHistoryClient(new GitOptions()).User(null)?.Address ?? "somebody");
}
