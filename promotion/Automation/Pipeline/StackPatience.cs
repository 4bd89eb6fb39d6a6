namespace LcncInfra.Automation.Pipeline;

/// <summary>Waits while somebody else changes a stack, but not for ever.</summary>
/// <param name="limit">How long to wait for one stack in all; zero does not wait.</param>
/// <param name="pause">Waits for a time.</param>
internal sealed class StackPatience(TimeSpan limit, Action<TimeSpan> pause)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(15);
    private readonly Dictionary<string, TimeSpan> _waited = new(StringComparer.Ordinal);

    /// <summary>Waits a little; <see langword="false"/> if it was long enough.</summary>
    public bool Wait(string stack)
    {
        var waited = _waited.GetValueOrDefault(stack);
        if (waited >= limit)
        {
            return false;
        }

        var next = limit - waited < Step ? limit - waited : Step;
        pause(next);
        _waited[stack] = waited + next;
        return true;
    }
}
