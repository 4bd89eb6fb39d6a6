using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Guardrails;

namespace LcncInfra.Guardrails;

/// <summary>How much a policy matters in environments of each class, unless a PolicySet says something else.</summary>
/// <param name="Development">In development.</param>
/// <param name="Test">In test.</param>
/// <param name="Production">In production.</param>
public sealed record PolicyLevels(PolicyLevel Development, PolicyLevel Test, PolicyLevel Production)
{
    /// <summary>Where nobody said what an environment is for: as in production, but at most a warning, so that nothing stops that nobody asked to be stopped.</summary>
    public PolicyLevel Unclassed => Production == PolicyLevel.Error ? PolicyLevel.Warning : Production;

    /// <summary>How much it matters.</summary>
    /// <param name="environmentClass">What the environment is for; <see langword="null"/> if nobody says.</param>
    public PolicyLevel In(EnvironmentClass? environmentClass) => environmentClass switch
    {
        null => Unclassed,
        EnvironmentClass.Development => Development,
        EnvironmentClass.Test => Test,
        EnvironmentClass.Production => Production,
        _ => throw new InvalidOperationException($"Unknown class {environmentClass}."),
    };
}
