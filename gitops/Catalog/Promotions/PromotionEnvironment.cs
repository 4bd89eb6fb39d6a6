using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>An environment of a flow, and what stands before and behind it.</summary>
/// <param name="Name">Name of the environment.</param>
public sealed record PromotionEnvironment(string Name)
{
    /// <summary>The environments in which a release must be healthy first; empty for those that take new releases.</summary>
    public ValueList<string> After { get; init; } = [];

    /// <summary>Which of several releases it takes.</summary>
    public PromotionMode Mode { get; init; }

    /// <summary>What must be true before anything is published to it.</summary>
    public ValueList<PromotionGate> Enter { get; init; } = [];

    /// <summary>What must be true of a wave before the next one gets the release.</summary>
    public ValueList<PromotionGate> BetweenWaves { get; init; } = [];

    /// <summary>What must be true before the release counts as healthy in it and may go on.</summary>
    public ValueList<PromotionGate> Leave { get; init; } = [];

    /// <summary>What happens when a release fails.</summary>
    public RollbackPolicy Rollback { get; init; }

    /// <summary>Whether its branch is moved, or a pull request is opened.</summary>
    public PublishingMode Publishing { get; init; }

    /// <summary>The only release that it may take or keep; <see langword="null"/> for any.</summary>
    public string? Pin { get; init; }

    /// <summary>Every gate, in the order in which a release meets them.</summary>
    public IEnumerable<PromotionGate> Gates => Enter.Concat(BetweenWaves).Concat(Leave);
}
