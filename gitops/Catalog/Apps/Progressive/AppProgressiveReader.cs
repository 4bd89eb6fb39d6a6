using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Progressive;

/// <summary>Reads how a new version takes over.</summary>
internal static class AppProgressiveReader
{
    private static readonly Words<ProgressiveEngine> Engines = new(("argo-rollouts", ProgressiveEngine.ArgoRollouts), ("flagger", ProgressiveEngine.Flagger));

    private static readonly Words<ProgressiveStrategy> Strategies = new(("canary", ProgressiveStrategy.Canary), ("blue-green", ProgressiveStrategy.BlueGreen));

    private static readonly Words<ProgressivePolicy> Policies = new(("low-risk", ProgressivePolicy.LowRisk), ("high-risk", ProgressivePolicy.HighRisk));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("progressive", new FieldShape.Object(
    [
        new Field("engine", Engines.Shape, "What does it; argo-rollouts, if it is not written."),
        new Field("strategy", Strategies.Shape, "canary: more and more of the traffic. blue-green: all at once, after a look.") { IsRequired = true },
        new Field("policy", Policies.Shape, "How carefully; what the app's risk asks for, if it is not written."),
    ]), "How a new version takes over from the old one.");

    /// <summary>How a new version takes over; <see langword="null"/> if as Kubernetes does it.</summary>
    public static AppProgressive? Read(YamlObject spec, AppRisk risk)
    {
        var progressive = spec.Object("progressive");
        var policy = risk == AppRisk.High ? ProgressivePolicy.HighRisk : ProgressivePolicy.LowRisk;
        return Strategies.Read(progressive, "strategy") is { } strategy
            ? new AppProgressive(Engines.Read(progressive, "engine") ?? ProgressiveEngine.ArgoRollouts, strategy, Policies.Read(progressive, "policy") ?? policy)
            : null;
    }
}
