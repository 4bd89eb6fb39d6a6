using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Fleets;

/// <summary>A wave of an environment.</summary>
/// <param name="Name">Its name: <c>wave-1</c> for the first.</param>
/// <param name="Branch">The branch that its clusters follow.</param>
/// <param name="Clusters">Its clusters.</param>
public sealed record WaveFacts(string Name, string Branch, ValueList<string> Clusters);
