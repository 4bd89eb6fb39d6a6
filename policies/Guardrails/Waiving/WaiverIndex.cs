using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;

namespace LcncInfra.Guardrails.Waiving;

/// <summary>The waivers of one policy by what they name, so that a finding is held against those alone that could be about it.</summary>
internal sealed class WaiverIndex
{
    private readonly Dictionary<(WaiverFacet Facet, string Name), List<int>> _named = [];
    private readonly List<int> _others = [];
    private readonly IReadOnlyList<Sourced<Waiver>> _waivers;

    /// <summary>The index of waivers in their order.</summary>
    public WaiverIndex(IReadOnlyList<Sourced<Waiver>> waivers)
    {
        _waivers = waivers;
        for (var i = 0; i < waivers.Count; i++)
        {
            var keys = KeysOf(waivers[i].Value.Match);
            if (keys.Count == 0)
            {
                _others.Add(i);
            }

            foreach (var key in keys)
            {
                (_named.TryGetValue(key, out var list) ? list : _named[key] = []).Add(i);
            }
        }
    }

    /// <summary>The waivers that could be about something, in their order.</summary>
    public IEnumerable<Sourced<Waiver>> Candidates(WaivableSubject subject)
    {
        var found = new List<int>(_others);
        Add(WaiverFacet.ClusterType, subject.ClusterType, found);
        Add(WaiverFacet.Workload, subject.Workload, found);
        Add(WaiverFacet.Name, subject.Name, found);
        found.Sort();
        return found.Select(i => _waivers[i]);
    }

    private void Add(WaiverFacet facet, string? name, List<int> found)
    {
        if (name is not null && _named.TryGetValue((facet, name), out var list))
        {
            found.AddRange(list);
        }
    }

    // What must be one of some names: all that the waiver can be about has one of them.
    private static List<(WaiverFacet Facet, string Name)> KeysOf(WaiverMatch match)
    {
        if (match.ClusterTypes.Count > 0)
        {
            return [.. match.ClusterTypes.Distinct(StringComparer.Ordinal).Select(name => (WaiverFacet.ClusterType, name))];
        }

        if (match.Workloads.Count > 0)
        {
            return [.. match.Workloads.Distinct(StringComparer.Ordinal).Select(name => (WaiverFacet.Workload, name))];
        }

        var names = match.Objects.Select(o => o.Name).Concat(match.Resources.Select(r => r.Name)).ToList();
        return names.Contains(null) ? [] : [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (WaiverFacet.Name, name))];
    }
}
