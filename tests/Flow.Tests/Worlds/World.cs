using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Approvals;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.Reports;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.Tests.Worlds;

/// <summary>Sources, a repository and a state in memory, with a clock that tests turn.</summary>
internal sealed class World(PromotionFlow flow) : IFlowRespondent
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public MemoryStore Store { get; } = new();

    public MemoryRepository Repository { get; } = new();

    public DateTimeOffset Now { get; set; } = Monday;

    public string Release { get; set; } = ReleaseOf(1);

    public Dictionary<string, string> Sources { get; } = flow.Environments.ToDictionary(e => e.Name, e => $"{e.Name}-1", StringComparer.Ordinal);

    public Dictionary<string, FleetFacts> Fleets { get; } = flow.Environments.ToDictionary(e => e.Name, e => new FleetFacts(e.Name, e.Name, string.Empty) { ClusterTypes = 1 }, StringComparer.Ordinal);

    public List<StatusReport> Reports { get; } = [];

    public List<SubmittedApproval> Approvals { get; } = [];

    public List<FlowQuestion> Asked { get; } = [];

    public Func<FlowQuestion, FlowAnswer?> Answers { get; set; } = _ => null;

    public PromotionState State => Store.State;

    public static string ReleaseOf(int number) => ContentDigest.Of($"release {number}");

    public static string RenderingOf(string environment, string release, string source) => ContentDigest.Of([environment, release, source]);

    public FlowInputs Inputs => new()
    {
        Flow = flow,
        Now = Now,
        Newest = new NewestRelease(Release, Monday, "lock"u8.ToArray()),
        Sources = Sources,
        Fleets = Fleets,
        Reports = [.. Reports],
        Approvals = [.. Approvals],
    };

    public PromotionRun Run(IStepObserver? observer = null) => PromotionEngine.Run(new PromotionWorld(Store, Repository, this, observer ?? new NoStepObserver()), Inputs);

    public PromotionRun Look() => PromotionEngine.Look(new PromotionWorld(Store, Repository, this, new NoStepObserver()), Inputs);

    /// <summary>Every cluster that is described, or one, reports what its environment runs.</summary>
    public void Report(string environment, string state, params string[] clusters)
    {
        var current = State.Of(environment).Current ?? throw new InvalidOperationException("nothing runs there");
        var all = clusters.Length > 0 ? clusters : Fleets[environment].Clusters.Count > 0 ? [.. Fleets[environment].Clusters] : [$"{environment}-cluster"];
        Reports.RemoveAll(r => all.Contains(r.Cluster, StringComparer.Ordinal));
        Reports.AddRange(all.Select(c => new StatusReport(c, string.Empty, current.Rendering, state) { Since = Now }));
    }

    public void Approve(string environment, string release, string by, string? rendering = null) => Approvals.Add(new SubmittedApproval(
        new Approval($"a{Approvals.Count}", environment, release, rendering ?? RenderingOf(environment, release, Sources[environment])), by, SignatureState.None, Now));

    public FlowAnswer Answer(FlowQuestion question, Func<string, ReadOnlyMemory<byte>> lockOf)
    {
        Asked.Add(question);
        return Answers(question) ?? question switch
        {
            FlowQuestion.Rendering r when lockOf(r.Release).Length > 0 => new FlowAnswer(GateOutcome.Passed, RenderingOf(r.Environment, r.Release, r.Source)),
            FlowQuestion.Merge m => Repository.StatusOf(Fleets[m.Environment].Branch, m.Proposal),
            FlowQuestion.Authors => new FlowAnswer(GateOutcome.Passed, string.Empty) { Values = ["author@example.com"] },
            _ => new FlowAnswer(GateOutcome.Waiting, "nobody knows"),
        };
    }

    /// <summary>Everything that is to be the same, however the world came to be.</summary>
    public string Text => string.Join('\n', Store.Log.Concat(Repository.Moves).Concat(Repository.Branches.Select(b => $"{b.Key} {b.Value}")));

    /// <summary>The numbers of the releases that an environment had, oldest first.</summary>
    public ValueList<int> NumbersOf(string environment) => [.. State.Of(environment).History.Select(s => s.Number)];
}
