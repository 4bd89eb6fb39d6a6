using LcncInfra.Flow.Fleets;
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
        var rendering = move.Restores is { } restored ? Commits[restored].Rendering : World.RenderingOf(fleet.Environment, move.Release, move.Source);
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
