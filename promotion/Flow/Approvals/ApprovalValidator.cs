using LcncInfra.Catalog.Promotions;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Approvals;

/// <summary>Says of each approval whether it counts for what is about to be published.</summary>
public static class ApprovalValidator
{
    /// <summary>The approvals of an environment, each with the reason why it does not count.</summary>
    /// <param name="gate">Who may approve.</param>
    /// <param name="wanted">What is to be approved: environment, release and rendering.</param>
    /// <param name="submitted">All approvals.</param>
    /// <param name="authors">Mail addresses of the authors of the release.</param>
    public static ValueList<ApprovalJudgement> Judge(
        PromotionGate.Approvals gate,
        (string Environment, string Release, string Rendering) wanted,
        ValueList<SubmittedApproval> submitted,
        ValueList<string> authors)
    {
        var people = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. submitted
                .Where(s => s.Approval.Environment == wanted.Environment)
                .OrderBy(s => s.At).ThenBy(s => s.Approval.Name, StringComparer.Ordinal)
                .Select(s => new ApprovalJudgement(s, RefusalOf(s, gate, wanted, authors) ?? (people.Add(s.By) ? null : $"{s.By} has approved it already"))),
        ];
    }

    /// <summary>Whether a mail address is one that a gate names.</summary>
    public static bool IsAmong(ValueList<string> patterns, string address) => patterns.Any(p => Matches(p, address));

    private static string? RefusalOf(
        SubmittedApproval submitted, PromotionGate.Approvals gate, (string Environment, string Release, string Rendering) wanted, ValueList<string> authors)
    {
        var approval = submitted.Approval;
        return approval switch
        {
            _ when approval.Release != wanted.Release => $"it is for release {Short(approval.Release)}, not {Short(wanted.Release)}",
            _ when approval.Rendering != wanted.Rendering => $"it is for rendering {Short(approval.Rendering)}, but the release is now {Short(wanted.Rendering)} in {wanted.Environment}",
            _ when submitted.By.Length == 0 => "it is not committed, so that nobody knows whose it is",
            _ when !IsAmong(gate.By, submitted.By) => $"{submitted.By} may not approve",
            _ when !gate.AuthorsCount && authors.Contains(submitted.By, StringComparer.OrdinalIgnoreCase) => $"{submitted.By} is an author of the release",
            _ when gate.MustBeSigned && submitted.Signature != SignatureState.Good => submitted.Signature == SignatureState.None ? "its commit is not signed" : "the signature of its commit is not good",
            _ => null,
        };
    }

    private static string Short(string digest) => FlowText.Short(digest);

    // Iterative, with one point to go back to: linear but for products of stars and length.
    private static bool Matches(string pattern, string text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && char.ToLowerInvariant(pattern[p]) == char.ToLowerInvariant(text[t]))
            {
                (p, t) = (p + 1, t + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
