using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.Tests.Worlds;

/// <summary>Branches of commits that are named by their parent and what they hold.</summary>
internal sealed class MemoryRepository : IEnvironmentPublisher
{
    /// <summary>Branches by name.</summary>
    public SortedDictionary<string, string> Branches { get; } = new(StringComparer.Ordinal);

    /// <summary>By commit, its parent and its rendering.</summary>
    public Dictionary<string, (string Parent, string Rendering, string Message)> Commits { get; } = new(StringComparer.Ordinal);

    /// <summary>Every change of a branch, in order.</summary>
    public List<string> Moves { get; } = [];

    public string HeadOf(string branch) => Branches.GetValueOrDefault(branch) ?? string.Empty;

    public PublishOutcome Publish(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var head = HeadOf(fleet.Branch);
        var rendering = RenderingOf(fleet, move);
        if (rendering != move.Rendering)
        {
            return new PublishOutcome.Changed("the rendering differs");
        }

        var message = $"{fleet.Environment}: {move.Reason} {FlowText.Short(move.Release)} at {StateWriter.Time(move.At)}";
        var commit = head == move.Base && head.Length > 0 && Commits[head].Rendering == rendering
            ? head
            : ContentDigest.Of([move.Base, rendering, message]);
        if (head == commit)
        {
            return new PublishOutcome.Done(commit);
        }

        if (head != move.Base)
        {
            return new PublishOutcome.Moved();
        }

        Commits[commit] = (head, rendering, message);
        Branches[fleet.Branch] = commit;
        Moves.Add($"{fleet.Branch} {FlowText.Short(rendering)}");
        return new PublishOutcome.Done(commit);
    }

    /// <summary>Who has an open pull request, by the branch that shall take it.</summary>
    public SortedSet<string> Open { get; } = new(StringComparer.Ordinal);

    public PublishOutcome Propose(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var head = HeadOf(fleet.Branch);
        var rendering = RenderingOf(fleet, move);
        if (rendering != move.Rendering)
        {
            return new PublishOutcome.Changed("the rendering differs");
        }

        if (head.Length > 0 && Commits[head].Rendering == rendering)
        {
            Withdraw(fleet);
            return new PublishOutcome.Done(head);
        }

        var message = $"{fleet.Environment}: {move.Reason} {FlowText.Short(move.Release)} at {StateWriter.Time(move.At)}";
        var commit = ContentDigest.Of([head, rendering, message]);
        Commits[commit] = (head, rendering, message);
        if (HeadOf(NextOf(fleet.Branch)) != commit || Open.Add(fleet.Branch))
        {
            Branches[NextOf(fleet.Branch)] = commit;
            Open.Add(fleet.Branch);
            Moves.Add($"{NextOf(fleet.Branch)} {FlowText.Short(rendering)}");
        }

        return new PublishOutcome.Proposed(new StandingProposal(move with { Base = head }, commit, $"https://git.example.com/pulls/{fleet.Branch}") { Message = message });
    }

    public void Withdraw(FleetFacts fleet)
    {
        Open.Remove(fleet.Branch);
        Branches[NextOf(fleet.Branch)] = HeadOf(fleet.Branch);
    }

    /// <summary>People merge what is proposed; a host makes another commit of it when they squash.</summary>
    public void Merge(string branch, bool isSquashed = false)
    {
        var commit = HeadOf(NextOf(branch));
        if (isSquashed)
        {
            var squashed = ContentDigest.Of([commit, "squashed"]);
            Commits[squashed] = (HeadOf(branch), Commits[commit].Rendering, "Merged pull request");
            commit = squashed;
        }

        Branches[branch] = commit;
        Open.Remove(branch);
        Moves.Add($"{branch} {FlowText.Short(Commits[commit].Rendering)}");
    }

    /// <summary>What became of a proposal, as a host and branches tell it.</summary>
    public FlowAnswer StatusOf(string branch, StandingProposal proposal)
    {
        var (head, next) = (HeadOf(branch), HeadOf(NextOf(branch)));
        var status = head != proposal.Move.Base && Commits[head].Rendering == proposal.Move.Rendering ? ProposalStatus.Merged
            : next == head && next != proposal.Commit ? ProposalStatus.TakenBack
            : !Open.Contains(branch) ? ProposalStatus.Closed
            : next == proposal.Commit && head == proposal.Move.Base ? ProposalStatus.Open
            : ProposalStatus.Outdated;
        return new FlowAnswer(GateOutcome.Waiting, $"{proposal.Url} is not merged") { Proposal = status };
    }

    private static string NextOf(string branch) => $"{branch}-next";

    private string RenderingOf(FleetFacts fleet, Move move) =>
        move.Restores is { } restored ? Commits[restored].Rendering : World.RenderingOf(fleet.Environment, move.Release, move.Source);

    public bool TryAdvance(string branch, string expected, string commit)
    {
        if (HeadOf(branch) != expected)
        {
            return false;
        }

        Branches[branch] = commit;
        Moves.Add($"{branch} -> {FlowText.Short(Commits[commit].Rendering)}");
        return true;
    }

    /// <summary>The renderings of a branch, oldest first.</summary>
    public List<string> RenderingsOf(string branch)
    {
        var renderings = new List<string>();
        for (var commit = HeadOf(branch); commit.Length > 0; commit = Commits[commit].Parent)
        {
            renderings.Insert(0, Commits[commit].Rendering);
        }

        return renderings;
    }
}
