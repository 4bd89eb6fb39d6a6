namespace LcncInfra.Flow.Running;

/// <summary>What came of preparing an environment.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>The flow may go on.</summary>
    public sealed record Ready : Preparation;

    /// <summary>It may not: the move is dropped, and decided anew by the next run.</summary>
    /// <param name="Reason">Why, as a sentence without an end.</param>
    public sealed record Refused(string Reason) : Preparation;

    /// <summary>Somebody else was at it, and is not any more: what they did is looked at first.</summary>
    public sealed record Again : Preparation;

    /// <summary>It cannot be told or done now: nothing is changed, and the next run tries again.</summary>
    /// <param name="Reason">Why, as a sentence without an end.</param>
    public sealed record Later(string Reason) : Preparation;
}
