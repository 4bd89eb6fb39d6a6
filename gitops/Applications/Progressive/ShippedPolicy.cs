using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Progressive;

/// <summary>How carefully a new version takes over.</summary>
/// <param name="Steps">The shares of traffic that it gets one after the other, in percent, and how long each is watched.</param>
/// <param name="Interval">How often it is judged.</param>
internal sealed record ShippedPolicy(ValueList<(int Percent, string Watch)> Steps, string Interval)
{
    private const int QuickChecks = 5;

    private const int CarefulChecks = 10;

    private const int Patience = 3;

    private const int QuickScaleDown = 30;

    private const int CarefulScaleDown = 600;

    /// <summary>Two steps of a minute or two; twice what is promised is let pass, and a time without requests says nothing bad.</summary>
    private static readonly ShippedPolicy LowRisk = new([(20, "1m"), (50, "2m")], "1m")
    {
        Checks = QuickChecks,
        FailureLimit = Patience,
        BudgetFactor = 2,
        IsConfirmed = false,
        ScaleDownSeconds = QuickScaleDown,
    };

    /// <summary>Four steps of up to ten minutes and a person's word; what is promised is kept, and a time without requests proves nothing.</summary>
    private static readonly ShippedPolicy HighRisk = new([(5, "5m"), (10, "10m"), (25, "10m"), (50, "10m")], "1m")
    {
        Checks = CarefulChecks,
        FailureLimit = 1,
        BudgetFactor = 1,
        IsConfirmed = true,
        ScaleDownSeconds = CarefulScaleDown,
    };

    /// <summary>How often a version that has all of the traffic is judged before it stays.</summary>
    public required int Checks { get; init; }

    /// <summary>How often it may be found bad.</summary>
    public required int FailureLimit { get; init; }

    /// <summary>How many times what is promised may be bad.</summary>
    public required int BudgetFactor { get; init; }

    /// <summary>Whether a person has the last word, and whether requests are needed to judge by.</summary>
    public required bool IsConfirmed { get; init; }

    /// <summary>How long the old version stays after it has no traffic, in seconds.</summary>
    public required int ScaleDownSeconds { get; init; }

    /// <summary>The shipped policy of a name.</summary>
    public static ShippedPolicy Of(ProgressivePolicy policy) => policy switch
    {
        ProgressivePolicy.LowRisk => LowRisk,
        ProgressivePolicy.HighRisk => HighRisk,
        _ => throw new InvalidOperationException($"Unknown policy {policy}."),
    };
}
