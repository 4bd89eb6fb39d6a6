namespace LcncInfra.Flow.Approvals;

/// <summary>Whether an approval counts.</summary>
/// <param name="Submitted">The approval.</param>
/// <param name="Refusal">Why it does not count; <see langword="null"/> if it does.</param>
public sealed record ApprovalJudgement(SubmittedApproval Submitted, string? Refusal);
