using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.States;

/// <summary>All that a flow knows, as git keeps it.</summary>
public sealed record PromotionState
{
    /// <summary>Nothing yet.</summary>
    public static PromotionState Empty { get; } = new();

    /// <summary>The releases, in the order in which they were seen.</summary>
    public ValueList<KnownRelease> Releases { get; init; } = [];

    /// <summary>Why nothing moves anywhere; <see langword="null"/> if it may.</summary>
    public Hold? Hold { get; init; }

    /// <summary>The environments, in order of names.</summary>
    public ValueList<EnvironmentState> Environments { get; init; } = [];

    /// <summary>What is known about an environment.</summary>
    public EnvironmentState Of(string environment) => Environments.FirstOrDefault(e => e.Name == environment) ?? new EnvironmentState(environment);

    /// <summary>The state with that of one environment replaced.</summary>
    public PromotionState With(EnvironmentState environment) => this with
    {
        Environments = [.. Environments.Where(e => e.Name != environment.Name).Append(environment).OrderBy(e => e.Name, StringComparer.Ordinal)],
    };
}
