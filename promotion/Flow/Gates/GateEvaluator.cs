using System.Globalization;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Approvals;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Questions;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Gates;

/// <summary>Asks every gate of a list about a release.</summary>
/// <param name="inputs">What gates look at.</param>
public sealed class GateEvaluator(FlowInputs inputs)
{
    /// <summary>What the gates say, in their order.</summary>
    public ValueList<GateVerdict> Evaluate(IEnumerable<PromotionGate> gates, GateSubject subject)
    {
        var all = gates.ToList();
        var verdicts = new Dictionary<PromotionGate, GateVerdict>(ReferenceEqualityComparer.Instance);
        foreach (var gate in all.OrderBy(OrderOf))
        {
            verdicts[gate] = Evaluate(gate, subject, [.. verdicts.Values]);
        }

        return [.. all.Select(g => verdicts[g])];
    }

    // A soak counts from what others found; programs are asked when nothing else is in the way.
    private static int OrderOf(PromotionGate gate) => gate switch
    {
        PromotionGate.Soak => 1,
        PromotionGate.Program => 2,
        _ => 0,
    };

    private GateVerdict Evaluate(PromotionGate gate, GateSubject subject, IReadOnlyList<GateVerdict> before) => gate switch
    {
        PromotionGate.Deployment deployment => DeploymentGate.Evaluate(deployment, subject, inputs),
        PromotionGate.Soak soak => Evaluate(soak, subject, before),
        PromotionGate.Checks checks => Evaluate(checks, subject),
        PromotionGate.Approvals approvals => Evaluate(approvals, subject),
        PromotionGate.Window window => WindowGate.Evaluate(window, inputs.Now, subject.Stay is null ? SoakOf(subject.Environment) : TimeSpan.Zero),
        PromotionGate.Program program => Evaluate(program, subject, before),
        _ => throw new InvalidOperationException($"Unknown gate {gate}."),
    };

    /// <summary>The longest time that a release soaks in an environment.</summary>
    public static TimeSpan SoakOf(PromotionEnvironment environment) => environment.Gates.OfType<PromotionGate.Soak>().Select(s => s.Time).DefaultIfEmpty().Max();

    private GateVerdict Evaluate(PromotionGate.Soak soak, GateSubject subject, IReadOnlyList<GateVerdict> before)
    {
        if (before.FirstOrDefault(v => v.Outcome != GateOutcome.Passed) is { } other)
        {
            return new GateVerdict(soak.Name, GateOutcome.Waiting, $"begins when '{other.Gate}' is passed");
        }

        var start = before.Select(v => v.Since).Append(subject.Start).Max() ?? inputs.Now;
        var end = start + soak.Time;
        var reason = $"{PromotionTimes.Text(soak.Time)} since {Text(start)}";
        return inputs.Now >= end
            ? new GateVerdict(soak.Name, GateOutcome.Passed, reason) { Since = end }
            : new GateVerdict(soak.Name, GateOutcome.Waiting, $"{reason}, until {Text(end)}");
    }

    private GateVerdict Evaluate(PromotionGate.Checks checks, GateSubject subject)
    {
        var waiting = default(GateVerdict);
        foreach (var name in checks.Required)
        {
            var question = new FlowQuestion.Check(subject.Environment.Name, subject.Release, subject.Stay?.Commit ?? string.Empty, name);
            var verdict = Answered(checks.Name, question, $"check '{name}'");
            if (verdict.Outcome == GateOutcome.Failed)
            {
                return verdict;
            }

            waiting ??= verdict.Outcome == GateOutcome.Waiting ? verdict : null;
        }

        return waiting ?? new GateVerdict(checks.Name, GateOutcome.Passed, $"succeeded: {string.Join(", ", checks.Required)}");
    }

    private GateVerdict Evaluate(PromotionGate.Approvals gate, GateSubject subject)
    {
        var name = subject.Environment.Name;
        var authors = ValueList<string>.Empty;
        if (!gate.AuthorsCount && inputs.Approvals.Any(a => a.Approval.Environment == name && a.Approval.Release == subject.Release))
        {
            var question = new FlowQuestion.Authors(name, subject.Release, subject.State.Current?.Release ?? string.Empty);
            if (!inputs.Answers.TryGetValue(question, out var answer))
            {
                return new GateVerdict(gate.Name, GateOutcome.Waiting, "the authors of the release are asked for") { Asks = question };
            }

            if (answer.Outcome != GateOutcome.Passed)
            {
                return new GateVerdict(gate.Name, GateOutcome.Waiting, answer.Text);
            }

            authors = answer.Values;
        }

        return Judge(gate, ApprovalValidator.Judge(gate, (name, subject.Release, subject.Rendering), inputs.Approvals, authors));
    }

    private static GateVerdict Judge(PromotionGate.Approvals gate, ValueList<ApprovalJudgement> judged)
    {
        var people = judged.Where(j => j.Refusal is null).Select(j => j.Submitted).ToList();
        var refused = judged.Where(j => j.Refusal is not null).Select(j => $"Approval '{j.Submitted.Approval.Name}' does not count: {j.Refusal}").ToList();
        var said = string.Join(", ", people.Select(p => p.Approval.Reason is { Length: > 0 } reason ? $"{p.By} ({reason})" : p.By));
        if (people.Count >= gate.Count)
        {
            return new GateVerdict(gate.Name, GateOutcome.Passed, $"approved by {said}") { Since = people[gate.Count - 1].At };
        }

        var counted = string.Create(CultureInfo.InvariantCulture, $"{people.Count} of {gate.Count} approvals{(people.Count == 0 ? string.Empty : $", by {said}")}");
        return new GateVerdict(gate.Name, GateOutcome.Waiting, string.Join("; ", refused.Prepend(counted)));
    }

    private GateVerdict Evaluate(PromotionGate.Program gate, GateSubject subject, IReadOnlyList<GateVerdict> before)
    {
        if (before.Any(v => v.Outcome != GateOutcome.Passed))
        {
            return new GateVerdict(gate.Name, GateOutcome.Waiting, $"'{gate.Executable}' is asked when the other gates are passed");
        }

        var about = new ProgramSubject(subject.Release, subject.Rendering, subject.Stay?.Commit ?? string.Empty, subject.Stay?.Waves.Count ?? 0);
        return Answered(gate.Name, new FlowQuestion.Program(subject.Environment.Name, gate.Executable, gate.Name, about), $"'{gate.Executable}'");
    }

    private GateVerdict Answered(string gate, FlowQuestion question, string who) => inputs.Answers.TryGetValue(question, out var answer)
        ? new GateVerdict(gate, answer.Outcome, $"{who}: {answer.Text}")
        : new GateVerdict(gate, GateOutcome.Waiting, $"{who} is asked") { Asks = question };

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
