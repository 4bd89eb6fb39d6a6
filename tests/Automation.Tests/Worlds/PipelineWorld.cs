using LcncInfra.Automation.Pipeline;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.Tests.Worlds;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>A flow in memory whose environments stand on stacks in memory.</summary>
internal sealed class PipelineWorld(PromotionFlow flow)
{
    public World Flow { get; } = new(flow);

    public MemoryStacks Stacks { get; } = new();

    public FixedPolicies Policies { get; } = new();

    /// <summary>What the last run did to stacks.</summary>
    public WorkJournal Journal { get; private set; } = new();

    /// <summary>How often a run waited for others, in seconds.</summary>
    public List<double> Pauses { get; } = [];

    /// <summary>Happens while a run waits.</summary>
    public Action WhilePaused { get; set; } = () => { };

    public PromotionRun Run(IStepObserver? observer = null, TimeSpan patience = default, CancellationToken cancellationToken = default)
    {
        var journal = Journal = new WorkJournal();
        Stacks.Observer = observer ?? new NoStepObserver();
        var world = new StackWorld(Stacks, new FixedRequests(), Policies, new StackPatience(patience, Pause)) { Journal = journal };
        return PromotionEngine.Run(
            new PromotionWorld(Flow.Store, Flow.Repository, Flow, observer ?? new NoStepObserver()) { Preparer = new StackPreparer(world, cancellationToken) },
            Flow.Inputs);
    }

    /// <summary>Everything that is to be the same, however the world came to be.</summary>
    public string Text => string.Join('\n', [Flow.Text, .. Stacks.Applied.Select(a => $"{a.Key}: {a.Value}"), .. Stacks.Updates]);

    private void Pause(TimeSpan time)
    {
        Pauses.Add(time.TotalSeconds);
        WhilePaused();
    }
}
