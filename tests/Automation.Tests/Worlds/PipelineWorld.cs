using LcncInfra.Automation.Pipeline;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.Tests.Worlds;
using LcncInfra.Model.Names;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>A flow in memory whose environments stand on stacks in memory.</summary>
internal sealed class PipelineWorld(PromotionFlow flow) : IPublishedBranches
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
        var publications = new StackPublications(Stacks, this);
        var world = new StackWorld(Stacks, new FixedRequests(), Policies, new StackPatience(patience, Pause)) { Journal = journal, Publications = publications };
        var publisher = new StackPublisher(Flow.Repository, new FixedRequests(), publications);
        return PromotionEngine.Run(
            new PromotionWorld(Flow.Store, publisher, Flow, observer ?? new NoStepObserver()) { Preparer = new StackPreparer(world, cancellationToken) },
            Flow.Inputs);
    }

    /// <summary>Everything that is to be the same, however the world came to be.</summary>
    public string Text => string.Join('\n', [Flow.Text, .. Stacks.Applied.Select(a => $"{a.Key}: {a.Value}"), .. Stacks.Updates]);

    public (string Commit, string? Rendering) HeadOf(string branch) =>
        Flow.Repository.HeadOf(branch) is { Length: > 0 } head ? (head, Flow.Repository.Commits[head].Rendering) : (string.Empty, null);

    /// <summary>The stacks publish by themselves, with what only they know.</summary>
    public void LetStacksPublish() => Stacks.OnUp = stack =>
    {
        var rendering = ContentDigest.Of(Stacks.Applied[stack] + "facts");
        if (HeadOf(stack).Rendering != rendering)
        {
            var commit = ContentDigest.Of(HeadOf(stack).Commit + rendering);
            Flow.Repository.Commits[commit] = (HeadOf(stack).Commit, rendering, "by the stack");
            Flow.Repository.Branches[stack] = commit;
        }

        Stacks.Published[stack] = rendering;
    };

    private void Pause(TimeSpan time)
    {
        Pauses.Add(time.TotalSeconds);
        WhilePaused();
    }
}
