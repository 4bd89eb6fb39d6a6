using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Promote.Approvals;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.Running;
using LcncInfra.Git;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Answers the questions of a flow: generates, reads histories, asks hosts and programs. What cannot be found out is an answer that waits.</summary>
internal sealed class FlowRespondent : IFlowRespondent
{
    /// <summary>Where environments are published, and who follows.</summary>
    public required OpenedFlow Flow { get; init; }

    /// <summary>Generates environments.</summary>
    public required FlowGenerator Generator { get; init; }

    /// <summary>When it is: policies count waivers by that day.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether what policies call an error is an obstacle here, or somebody else asks them later.</summary>
    public required bool AsksPolicies { get; init; }

    /// <summary>Tries to publish them.</summary>
    public required FlowPublisher Publisher { get; init; }

    /// <summary>Tells who wrote a release.</summary>
    public required ReleaseAuthors Authors { get; init; }

    /// <summary>Asks hosts for checks.</summary>
    public required CommitChecks Checks { get; init; }

    /// <summary>Looks after proposals.</summary>
    public required ProposalWatch Proposals { get; init; }

    /// <summary>Asks programs.</summary>
    public required GatePrograms Programs { get; init; }

    /// <inheritdoc/>
    public FlowAnswer Answer(FlowQuestion question, Func<string, ReadOnlyMemory<byte>> lockOf) => question switch
    {
        FlowQuestion.Rendering rendering => Rendering(rendering, lockOf(rendering.Release)),
        FlowQuestion.Authors authors => Of(authors, lockOf),
        FlowQuestion.Check check => Checks.Answer(check, check.Commit.Length > 0 ? [] : Base(lockOf(check.Release))),
        FlowQuestion.Merge merge => Proposals.Answer(merge, Flow.Fleets[merge.Environment]),
        FlowQuestion.Program program => Programs.Answer(program),
        _ => throw new InvalidOperationException($"Unknown question {question}."),
    };

    private FlowAnswer Rendering(FlowQuestion.Rendering question, ReadOnlyMemory<byte> releaseLock)
    {
        var generation = Generator.Generate((question.Environment, question.Release, question.Source), releaseLock, Now);
        if (generation.Generated is not { } generated)
        {
            var error = generation.Findings.FirstOrDefault(f => f.Severity == Severity.Error);
            return new FlowAnswer(GateOutcome.Waiting, error is null ? "it cannot be generated" : $"{error.Code} {error.Message}");
        }

        if (AsksPolicies && generation.Refusal is { } refusal)
        {
            return new FlowAnswer(GateOutcome.Failed, refusal);
        }

        return Publisher.ObstacleOf(Flow.Fleets[question.Environment].Branch, generated) is { } obstacle
            ? new FlowAnswer(GateOutcome.Waiting, obstacle)
            : new FlowAnswer(GateOutcome.Passed, generated.Rendering);
    }

    private FlowAnswer Of(FlowQuestion.Authors question, Func<string, ReadOnlyMemory<byte>> lockOf)
    {
        var before = question.Before.Length == 0 ? [] : Sources(lockOf(question.Before));
        try
        {
            return new FlowAnswer(GateOutcome.Passed, string.Empty) { Values = Authors.Of(Sources(lockOf(question.Release)), before) };
        }
        catch (GitException e)
        {
            return new FlowAnswer(GateOutcome.Waiting, $"nobody knows who wrote the release: {e.Message}");
        }
    }

    private static IReadOnlyList<LockedSource> Base(ReadOnlyMemory<byte> content) => [.. Sources(content).Where(s => s.Kind == LockedSourceKind.BaseRepo)];

    private static ValueList<LockedSource> Sources(ReadOnlyMemory<byte> content) =>
        SourceLockReader.Read(content, "the lock of a release", new DiagnosticBag())?.Sources ?? throw new PromotionFailedException("The lock of a release in the state of the flow is damaged.");
}
