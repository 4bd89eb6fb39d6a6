using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>The way of releases through the environments of a control plane.</summary>
/// <param name="Name">Names the flow in messages and commits.</param>
/// <param name="Environments">The environments as written; their places are <c>spec.environments[0]</c> and so on.</param>
/// <remarks>Kind <c>PromotionFlow</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record PromotionFlow(string Name, ValueList<PromotionEnvironment> Environments)
{
    /// <summary>The environment of a name; <see langword="null"/> if the flow has none.</summary>
    public PromotionEnvironment? Find(string environment) => Environments.FirstOrDefault(e => e.Name == environment);
}
