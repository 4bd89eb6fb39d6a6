using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Images come from listed registries.</summary>
internal sealed class AllowedRegistriesRule(Policy policy, ValueList<string> allowed) : IObjectRule
{
    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) => Images.In(item)
        .Where(image => !ImageName.Of(image).IsFrom(allowed))
        .Select(image => new ObjectProblem(policy, item, $"image '{image}' comes from none of {string.Join(", ", allowed)}"));
}
