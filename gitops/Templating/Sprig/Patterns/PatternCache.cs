using System.Collections.Concurrent;
using LcncInfra.Templating.RegularExpressions;
using LcncInfra.Templating.RegularExpressions.Syntax;

namespace LcncInfra.Templating.Sprig.Patterns;

/// <summary>Keeps compiled patterns, up to a number of them; what comes later is compiled each time.</summary>
internal sealed class PatternCache
{
    private const int Capacity = 256;

    private readonly ConcurrentDictionary<string, GoRegex> _compiled = new(StringComparer.Ordinal);

    /// <summary>The compiled pattern.</summary>
    /// <exception cref="PatternSyntaxException">The pattern is wrong.</exception>
    public GoRegex Get(string pattern)
    {
        if (_compiled.TryGetValue(pattern, out var known))
        {
            return known;
        }

        var regex = GoRegex.Compile(pattern);
        if (_compiled.Count < Capacity)
        {
            _compiled.TryAdd(pattern, regex);
        }

        return regex;
    }
}
