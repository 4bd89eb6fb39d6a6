using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Flow.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Promotion.Tests.Sandboxes;

/// <summary>Lets a flow go, and then once more for each place where its runner could be killed: another one finishes, and all must be the same.</summary>
/// <remarks>Runners share what they read of the control plane while it stays as it is, and nothing of the GitOps repository.</remarks>
internal sealed class KilledRunners(SalesSandbox sandbox) : IDisposable
{
    private (PromotionSession Session, int Changes)? _opened;

    /// <summary>How many times a runner could be killed so far.</summary>
    public int Steps { get; private set; }

    /// <summary>How many different repositories killed runners left.</summary>
    public int Resumed { get; private set; }

    /// <summary>One round of the flow.</summary>
    public void Go() => Go(Run);

    /// <summary>A command, which the next round of the flow finishes.</summary>
    public void Go(Action<IStepObserver> command)
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
            Run(new NoStepObserver());

            // Names of commits stand for trees, messages, dates and all that was before; told in full when they differ.
            if (sandbox.Refs() != whole.Refs)
            {
                Assert.Equal(whole.History, sandbox.Story());
                Assert.Equal(whole.Refs, sandbox.Refs());
            }

            Resumed++;
        }
    }

    public void Dispose() => _opened?.Session.Dispose();

    private void Run(IStepObserver steps)
    {
        var session = Open();
        var inputs = session.Inputs with
        {
            Now = sandbox.Now,
            Reports = StatusSource.Read(File.Exists(sandbox.StatusFile) ? sandbox.StatusFile : null, new DiagnosticBag()),
        };
        using var publisher = EnvironmentPublisher.Open(sandbox.RepositoryUrl, CancellationToken.None);
        PromotionEngine.Run(session.WorldOf(publisher, steps), inputs);
    }

    private PromotionSession Open()
    {
        if (_opened is { } opened && opened.Changes == sandbox.Changes)
        {
            return opened.Session;
        }

        _opened?.Session.Dispose();
        _opened = (sandbox.Open(), sandbox.Changes);
        return _opened.Value.Session;
    }
}
