using LcncInfra.Catalog;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Waiving;

/// <summary>The waivers of one environment on one day, which remembers those that were of use.</summary>
/// <remarks>The day is given: what policies find depends on nothing that a run does not say.</remarks>
public sealed class WaiverLedger
{
    private readonly string _environment;
    private readonly DateOnly _asOf;
    private readonly ValueList<Sourced<Waiver>> _waivers;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private readonly Dictionary<string, WaiverIndex> _byPolicy;

    private WaiverLedger(string environment, ValueList<Sourced<Waiver>> waivers, DateOnly asOf)
    {
        (_environment, _waivers, _asOf) = (environment, waivers, asOf);
        _byPolicy = waivers.GroupBy(w => w.Value.Policy, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new WaiverIndex([.. g]), StringComparer.Ordinal);
    }

    /// <summary>The waivers of an environment for some policies.</summary>
    /// <param name="catalog">The environment; <see langword="null"/> if nothing is known of it, so that nothing is accepted.</param>
    /// <param name="policies">The policies that are looked at; waivers of others are for somebody else to say.</param>
    /// <param name="asOf">The day.</param>
    public static WaiverLedger Of(EnvironmentCatalog? catalog, IEnumerable<Policy> policies, DateOnly asOf)
    {
        var names = policies.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return catalog is null
            ? new WaiverLedger(string.Empty, ValueList<Sourced<Waiver>>.Empty, asOf)
            : new WaiverLedger(catalog.Environment, [.. catalog.Waivers.Where(w => names.Contains(w.Value.Policy) && IsMeant(w.Value, catalog.Environment))], asOf);
    }

    /// <summary>Whether any waiver is for a policy; where none is, nobody need ask.</summary>
    public bool HasAny(Policy policy) => _byPolicy.ContainsKey(policy.Name);

    /// <summary>The waiver that accepts a finding; the first by name, <see langword="null"/> if none does. One that is over accepts nothing.</summary>
    public Sourced<Waiver>? Find(Policy policy, WaivableSubject subject)
    {
        Sourced<Waiver>? found = null;
        if (!_byPolicy.TryGetValue(policy.Name, out var index))
        {
            return null;
        }

        foreach (var waiver in index.Candidates(subject).Where(w => WaiverMatcher.Matches(w.Value.Match, _environment, subject)))
        {
            // Also those that come second: who removes the first needs them.
            _used.Add(waiver.Value.Name);
            found ??= waiver.Value.IsExpiredOn(_asOf) ? null : waiver;
        }

        return found;
    }

    /// <summary>What is wrong with the waivers once everything was judged: those that are over, and those of no use.</summary>
    public IEnumerable<Diagnostic> Findings()
    {
        foreach (var waiver in _waivers)
        {
            if (waiver.Value.IsExpiredOn(_asOf))
            {
                yield return WaiverDiagnostics.Expired(waiver);
            }
            else if (!_used.Contains(waiver.Value.Name) && IsOwn(waiver))
            {
                yield return WaiverDiagnostics.Idle(waiver, _environment);
            }
        }
    }

    private static bool IsMeant(Waiver waiver, string environment) =>
        waiver.Match.Environments.Count == 0 || waiver.Match.Environments.Contains(environment, StringComparer.Ordinal);

    // One that stands where environments share it, and names none, may be of use in another one.
    private static bool IsOwn(Sourced<Waiver> waiver) => waiver.Value.Match.Environments.Count > 0 || waiver.Origin.Kind == SourceKind.Environment;
}
