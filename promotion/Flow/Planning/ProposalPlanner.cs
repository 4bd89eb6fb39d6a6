using LcncInfra.Flow.Questions;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Planning;

/// <summary>Says what comes of something that is proposed and waits for people.</summary>
internal sealed class ProposalPlanner(FlowInputs inputs)
{
    /// <summary>The plan with a step if anything became of the proposal.</summary>
    /// <param name="plan">The plan so far.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="unwanted">Why nobody shall merge it any more; <see langword="null"/> if it is still meant.</param>
    public EnvironmentPlan Plan(EnvironmentPlan plan, StandingProposal proposal, string? unwanted)
    {
        var question = new FlowQuestion.Merge(plan.Environment, proposal);
        if (!inputs.Answers.TryGetValue(question, out var answer))
        {
            return plan with { Questions = [.. plan.Questions, question], Merge = $"{proposal.Url} is asked for" };
        }

        return answer.Proposal switch
        {
            ProposalStatus.Merged => plan with { Step = new PromotionStep.Accept(plan.Environment, proposal.Move with { At = inputs.Now }) },
            ProposalStatus.Closed => plan with { Step = new PromotionStep.Decline(plan.Environment, new DeclinedMove(proposal.Move, inputs.Now, proposal.Url)) },
            ProposalStatus.TakenBack => plan with { Step = Withdraw(plan, proposal, unwanted ?? "it was taken back") },
            ProposalStatus.Open or ProposalStatus.Outdated when unwanted is not null => plan with { Step = Withdraw(plan, proposal, unwanted) },
            ProposalStatus.Outdated => plan with { Step = new PromotionStep.Perform(plan.Environment, proposal.Move) },
            _ => plan with { Merge = answer.Text },
        };
    }

    private PromotionStep.Withdraw Withdraw(EnvironmentPlan plan, StandingProposal proposal, string reason) => new(plan.Environment, proposal, reason, inputs.Now);
}
