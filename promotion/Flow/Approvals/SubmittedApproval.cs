using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Flow.Approvals;

/// <summary>An approval, and whose it is.</summary>
/// <param name="Approval">What it says.</param>
/// <param name="By">Mail address of the author of the commit that wrote it; empty if no commit did.</param>
/// <param name="Signature">What git says about the signature of that commit.</param>
/// <param name="At">When that commit was made.</param>
public sealed record SubmittedApproval(Approval Approval, string By, SignatureState Signature, DateTimeOffset At);
