using System.Collections.Immutable;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Approvals;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.Reports;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Planning;

/// <summary>All that a plan depends on beside the state.</summary>
public sealed record FlowInputs
{
    /// <summary>The flow.</summary>
    public required PromotionFlow Flow { get; init; }

    /// <summary>The time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The release that the sources are now; <see langword="null"/> if they could not be resolved.</summary>
    public NewestRelease? Newest { get; init; }

    /// <summary>By environment, the commits of its own part as they are now.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By environment, where it is published and who follows.</summary>
    public IReadOnlyDictionary<string, FleetFacts> Fleets { get; init; } = ImmutableDictionary<string, FleetFacts>.Empty;

    /// <summary>What clusters report.</summary>
    public ValueList<StatusReport> Reports { get; init; } = [];

    /// <summary>The approvals of the control plane.</summary>
    public ValueList<SubmittedApproval> Approvals { get; init; } = [];

    /// <summary>What was asked and answered so far.</summary>
    public IReadOnlyDictionary<FlowQuestion, FlowAnswer> Answers { get; init; } = ImmutableDictionary<FlowQuestion, FlowAnswer>.Empty;

    /// <summary>By environment, why this run does nothing more there.</summary>
    public IReadOnlyDictionary<string, string> Stopped { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where an environment is published, and who follows.</summary>
    public FleetFacts FleetOf(string environment) => Fleets.GetValueOrDefault(environment) ?? new FleetFacts(environment, environment, string.Empty);
}
