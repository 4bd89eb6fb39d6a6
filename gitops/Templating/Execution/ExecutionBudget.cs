using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Execution;

/// <summary>What is left of the limits during one evaluation.</summary>
internal sealed class ExecutionBudget(EvaluationLimits limits)
{
    private const int CharactersPerStep = 64;
    private const int ElementsPerStep = 8;

    // Beyond this the stack of a thread might not do, whatever the caller allows.
    private const int SafeDepth = 300;

    private readonly int _depthLimit = Math.Min(limits.Depth, SafeDepth);
    private int _depth;

    /// <summary>The steps that were counted.</summary>
    public long Steps { get; private set; }

    /// <summary>How many blocks, parentheses and templates are open.</summary>
    public int Depth => _depth;

    /// <summary>The limit that is exceeded, in words; <see langword="null"/> while none is.</summary>
    public string? Step()
    {
        Steps++;
        return Steps > limits.Steps ? Text(limits.Steps, "steps") : null;
    }

    /// <summary>Counts what a function has made.</summary>
    public string? ChargeResult(object? result)
    {
        Steps += result switch
        {
            string text => text.Length / CharactersPerStep,
            GoList list => list.Items.Count / ElementsPerStep,
            GoMap map => map.Count / ElementsPerStep,
            _ => 0,
        };
        return Step();
    }

    /// <summary>Counts what was counted before for the same; <see langword="false"/>, and nothing is counted, if a limit would be exceeded on the way.</summary>
    public bool TryRepeat(long steps, int depth, int length)
    {
        if (Steps + steps > limits.Steps || _depth > depth || length > limits.OutputCharacters)
        {
            return false;
        }

        Steps += steps;
        return true;
    }

    public string? Enter()
    {
        _depth++;
        return _depth > _depthLimit ? Text(_depthLimit, "blocks, parentheses and templates within each other") : null;
    }

    public void Leave() => _depth--;

    /// <summary>Starts the next nested evaluation.</summary>
    public void Restart() => _depth = 0;

    public string? Output(int length) => length > limits.OutputCharacters ? Text(limits.OutputCharacters, "characters of output") : null;

    private static string Text(int limit, string what) => string.Create(CultureInfo.InvariantCulture, $"more than {limit} {what}");
}
