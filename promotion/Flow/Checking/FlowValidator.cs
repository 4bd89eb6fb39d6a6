using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Sources;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.Checking;

/// <summary>Checks a whole flow before anything of it runs: what can never come true is said now, not in the night in which it is waited for.</summary>
public sealed class FlowValidator
{
    private readonly Sourced<PromotionFlow> _flow;
    private readonly IReadOnlyDictionary<string, FleetFacts> _fleets;
    private readonly DiagnosticBag _diagnostics;

    private FlowValidator(Sourced<PromotionFlow> flow, IReadOnlyDictionary<string, FleetFacts> fleets, DiagnosticBag diagnostics) =>
        (_flow, _fleets, _diagnostics) = (flow, fleets, diagnostics);

    private string Name => _flow.Value.Name;

    /// <summary>The flow that is gone; <see langword="null"/> after reporting that there is not exactly one (LC9112).</summary>
    public static Sourced<PromotionFlow>? One(PromotionCatalog catalog, DiagnosticBag diagnostics)
    {
        if (catalog.Flows is [var only])
        {
            return only;
        }

        var at = catalog.Flows.Count == 0 ? SourceSpan.WholeFile(PromotionCatalog.Folder) : catalog.Flows[1].At("metadata.name");
        diagnostics.Add(FlowDiagnostics.NotOneFlow(at, catalog.Flows.Count));
        return null;
    }

    /// <summary>Reports everything that is wrong with a flow (LC910x, LC911x).</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="fleets">The environments of the control plane, by name.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Validate(Sourced<PromotionFlow> flow, IReadOnlyDictionary<string, FleetFacts> fleets, DiagnosticBag diagnostics)
    {
        var validator = new FlowValidator(flow, fleets, diagnostics);
        validator.CheckNames();
        validator.CheckOrder();
        validator.CheckPlaces();
        validator.CheckProposals();
        foreach (var (index, environment) in flow.Value.Environments.Index())
        {
            validator.CheckGates(index, environment);
        }
    }

    private void CheckNames()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, environment) in _flow.Value.Environments.Index())
        {
            if (!seen.Add(environment.Name))
            {
                _diagnostics.Add(FlowDiagnostics.EnvironmentTwice(At(index, "name"), Name, environment.Name));
            }

            if (!_fleets.TryGetValue(environment.Name, out var fleet))
            {
                _diagnostics.Add(FlowDiagnostics.UnknownEnvironment(At(index, "name"), Name, environment.Name, NearestName.Of(environment.Name, _fleets.Keys)));
            }
            else if (fleet.ClusterTypes == 0)
            {
                _diagnostics.Add(FlowDiagnostics.NoClusters(At(index, "name"), Name, environment.Name));
            }

            foreach (var before in environment.After.Where(b => _flow.Value.Find(b) is null))
            {
                _diagnostics.Add(FlowDiagnostics.UnknownEnvironment(At(index, "after"), Name, before, NearestName.Of(before, _flow.Value.Environments.Select(e => e.Name))));
            }
        }
    }

    private void CheckOrder()
    {
        var reachable = new HashSet<string>(StringComparer.Ordinal);
        while (_flow.Value.Environments.Any(e => e.After.All(reachable.Contains) && reachable.Add(e.Name)))
        {
            // Each round finds one more, until none is left that can be reached.
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, environment) in _flow.Value.Environments.Index().Where(e => !reachable.Contains(e.Item.Name)))
        {
            if (CycleOf(environment.Name) is not { } cycle)
            {
                _diagnostics.Add(FlowDiagnostics.Unreachable(At(index, "after"), Name, environment.Name));
            }
            else if (cycle.All(reported.Add))
            {
                _diagnostics.Add(FlowDiagnostics.Cycle(At(index, "after"), Name, [.. cycle, environment.Name]));
            }
        }
    }

    // The way back to an environment by what it comes after; null if there is none.
    private List<string>? CycleOf(string start)
    {
        var from = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var name))
        {
            foreach (var before in _flow.Value.Find(name)?.After ?? [])
            {
                if (before == start)
                {
                    return [.. WayTo(name, from).Reverse()];
                }

                if (from.TryAdd(before, name))
                {
                    next.Enqueue(before);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> WayTo(string name, Dictionary<string, string> from)
    {
        for (var at = name; ; at = from[at])
        {
            yield return at;
            if (!from.ContainsKey(at))
            {
                yield break;
            }
        }
    }

    private void CheckPlaces()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, environment) in _flow.Value.Environments.Index().DistinctBy(e => e.Item.Name, StringComparer.Ordinal))
        {
            if (!_fleets.TryGetValue(environment.Name, out var fleet))
            {
                continue;
            }

            foreach (var branch in fleet.Waves.Select(w => w.Branch).Append(fleet.Branch).Where(b => Overlaps(b, StateFiles.Branch)))
            {
                _diagnostics.Add(FlowDiagnostics.SamePlace(At(index, "name"), Name, (environment.Name, "the state of the flow"), $"branch '{branch}'"));
            }

            var place = fleet.Folder.Length == 0 ? $"branch '{fleet.Branch}'" : $"folder '{fleet.Folder}' of branch '{fleet.Branch}'";
            if (!places.TryAdd(place, environment.Name))
            {
                _diagnostics.Add(FlowDiagnostics.SamePlace(At(index, "name"), Name, (places[place], environment.Name), place));
            }
        }
    }

    // What is proposed must not lie where something else is followed or proposed.
    private void CheckProposals()
    {
        var known = _flow.Value.Environments.Index().DistinctBy(e => e.Item.Name, StringComparer.Ordinal)
            .Where(e => _fleets.ContainsKey(e.Item.Name))
            .Select(e => (e.Index, e.Item, Fleet: _fleets[e.Item.Name]))
            .ToList();
        var proposing = known.Where(e => e.Item.Publishing == PublishingMode.Proposal).ToList();
        foreach (var (index, environment, fleet) in proposing)
        {
            var taken = known.SelectMany(e => e.Fleet.Waves.Select(w => w.Branch).Append(e.Fleet.Branch).Select(branch => (e.Item.Name, Branch: branch)))
                .Concat(proposing.Where(e => e.Index < index).Select(e => (e.Item.Name, Branch: e.Fleet.ProposalBranch)));
            if (taken.FirstOrDefault(t => Overlaps(t.Branch, fleet.ProposalBranch)) is { Name: { } other })
            {
                _diagnostics.Add(FlowDiagnostics.SamePlace(At(index, "publish"), Name, (environment.Name, other), $"branch '{fleet.ProposalBranch}'"));
            }
        }
    }

    // Git has no branch below another.
    private static bool Overlaps(string branch, string other) =>
        branch == other || branch.StartsWith($"{other}/", StringComparison.Ordinal) || other.StartsWith($"{branch}/", StringComparison.Ordinal);

    private void CheckGates(int index, PromotionEnvironment environment)
    {
        foreach (var twice in environment.Gates.GroupBy(g => g.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            _diagnostics.Add(FlowDiagnostics.GateTwice(At(index, "name"), (Name, environment.Name), twice.Key));
        }

        foreach (var window in environment.Gates.OfType<PromotionGate.Window>().Where(w => WindowCalendar.ZoneOf(w.TimeZone) is null))
        {
            _diagnostics.Add(FlowDiagnostics.UnknownTimeZone(At(index, "enter"), Name, window.Name, window.TimeZone));
        }

        foreach (var gate in environment.Enter.OfType<PromotionGate.Approvals>().Where(g => g.By.All(b => !b.Contains('*', StringComparison.Ordinal))))
        {
            var named = gate.By.Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (named < gate.Count)
            {
                _diagnostics.Add(FlowDiagnostics.TooFewApprovers(At(index, "enter"), (Name, environment.Name), (gate.Name, gate.Count, named)));
            }
        }

        if (environment.BetweenWaves.Count > 0 && (_fleets.GetValueOrDefault(environment.Name)?.Waves.Count ?? 2) < 2)
        {
            _diagnostics.Add(FlowDiagnostics.NoWaves(At(index, "betweenWaves"), (Name, environment.Name)));
        }

        if (environment.Rollback == RollbackPolicy.OnFailure && !environment.BetweenWaves.Concat(environment.Leave).Any(CanFail))
        {
            _diagnostics.Add(FlowDiagnostics.NothingTellsFailure(At(index, "rollback"), (Name, environment.Name)));
        }

        CheckSoaks(index, environment);
    }

    private static bool CanFail(PromotionGate gate) => gate switch
    {
        PromotionGate.Deployment deployment => deployment.FailedStates.Count > 0 || deployment.Deadline is not null || deployment.WhenNothingReports == SilenceRule.Fail,
        PromotionGate.Checks or PromotionGate.Program => true,
        _ => false,
    };

    private void CheckSoaks(int index, PromotionEnvironment environment)
    {
        if (environment.Gates.OfType<PromotionGate.Soak>().MaxBy(s => s.Time) is not { } soak)
        {
            return;
        }

        foreach (var window in environment.Enter.OfType<PromotionGate.Window>())
        {
            if (WindowCalendar.Longest(window) is { } longest && longest < soak.Time)
            {
                _diagnostics.Add(FlowDiagnostics.SoakTooLong(
                    At(index, "enter"),
                    (Name, environment.Name),
                    (soak.Name, PromotionTimes.Text(soak.Time)),
                    (window.Name, PromotionTimes.Text(longest))));
            }
        }
    }

    private SourceSpan At(int index, string field) => _flow.At(FormattableString.Invariant($"spec.environments[{index}].{field}"));
}
