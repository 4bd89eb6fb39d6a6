using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;

namespace LcncInfra.Tree.Documents;

/// <summary>What a policy finds of an object, wherever the object goes.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Object">The object.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record ObjectProblem(Policy Policy, ManifestObject Object, string Message)
{
    /// <summary>Defaults of its namespace that would make it good, all together, as <c>limits.memory</c>; empty if none can.</summary>
    public ValueList<string> MissingDefaults { get; init; } = ValueList<string>.Empty;
}
