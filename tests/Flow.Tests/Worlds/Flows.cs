using LcncInfra.Catalog.Promotions;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Tests.Worlds;

/// <summary>Flows that tests go.</summary>
internal static class Flows
{
    private static readonly string[] Names = ["dev", "qa", "prod"];

    public static PromotionGate Deployed { get; } = new PromotionGate.Deployment("deployed")
    {
        MinimumShare = 100,
        States = ["Synced"],
        FailedStates = ["Failed"],
        WhenNothingReports = SilenceRule.Wait,
    };

    /// <summary>dev, qa and prod, one after the other, each with a look at its clusters behind it.</summary>
    public static PromotionFlow Chain(Func<PromotionEnvironment, PromotionEnvironment>? change = null) => Of(
        [.. Names.Select(n => new PromotionEnvironment(n) { After = n == "dev" ? [] : [n == "qa" ? "dev" : "qa"], Leave = [Deployed] })
            .Select(e => change is null ? e : change(e))]);

    public static PromotionFlow Of(params ValueList<PromotionEnvironment> environments) => new("flow", environments);
}
