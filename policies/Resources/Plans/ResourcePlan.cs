using LcncInfra.Model.Collections;

namespace LcncInfra.Resources.Plans;

/// <summary>What a program asks of the providers of one environment: what rules about resources are checked against.</summary>
/// <param name="Project">The name of the program's project.</param>
/// <param name="Stack">The name of the stack, which is the environment.</param>
/// <param name="Resources">In the order in which the program declares them.</param>
public sealed record ResourcePlan(string Project, string Stack, ValueList<PlannedResource> Resources);
