using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Running;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>Lets a flow go, and then once more for each place where its runner could be killed: another one finishes, and all must be the same.</summary>
internal sealed class KilledRunners(SalesSandbox sandbox)
{
    /// <summary>How many times a runner could be killed so far.</summary>
    public int Steps { get; private set; }

    /// <summary>How many different repositories killed runners left.</summary>
    public int Resumed { get; private set; }

    /// <summary>One round of the flow.</summary>
    public void Go()
    {
        using var session = sandbox.Open();
        Go(session, steps => Run(session, steps));
    }

    /// <summary>A command, which the next round of the flow finishes.</summary>
    public void Go(Action<IStepObserver> command)
    {
        using var session = sandbox.Open();
        Go(session, command);
    }

    private void Go(PromotionSession session, Action<IStepObserver> command)
    {
        var left = new RefsAtEachStep(sandbox);
        command(left);
        Steps += left.Steps;
        var whole = (Refs: sandbox.Refs(), History: sandbox.Story());
        foreach (var refs in left.Left)
        {
            // What the killed runner had not pushed yet is nowhere.
            sandbox.Restore(refs);
            sandbox.InRepository("prune", "--expire=now");
            Run(session, new NoStepObserver());

            // Names of commits stand for trees, messages, dates and all that was before; told in full when they differ.
            if (sandbox.Refs() != whole.Refs)
            {
                Assert.Equal(whole.History, sandbox.Story());
                Assert.Equal(whole.Refs, sandbox.Refs());
            }

            Resumed++;
        }
    }

    private void Run(PromotionSession session, IStepObserver steps)
    {
        using var publisher = EnvironmentPublisher.Open(sandbox.RepositoryUrl, CancellationToken.None);
        PromotionEngine.Run(session.WorldOf(publisher, steps), session.Inputs);
    }
}
