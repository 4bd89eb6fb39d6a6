namespace LcncInfra.Flow.Running;

/// <summary>A flow cannot go on, because what it stands on keeps changing or is damaged.</summary>
public sealed class PromotionFailedException : Exception
{
    /// <summary>Says why.</summary>
    public PromotionFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, and what failed.</summary>
    public PromotionFailedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Says nothing.</summary>
    public PromotionFailedException()
    {
    }
}
