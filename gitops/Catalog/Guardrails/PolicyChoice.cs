using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>How much a policy matters, as a PolicySet says.</summary>
/// <param name="Policy">Name of the policy.</param>
/// <param name="Level">How much.</param>
/// <param name="Classes">Classes of environments that it is said of; empty for all.</param>
public sealed record PolicyChoice(string Policy, PolicyLevel Level, ValueList<EnvironmentClass> Classes)
{
    /// <summary>Whether it is said of environments of a class; what is said of a class is not said of an environment that nobody classed.</summary>
    public bool IsFor(EnvironmentClass? environmentClass) => Classes.Count == 0 || (environmentClass is { } known && Classes.Contains(known));
}
