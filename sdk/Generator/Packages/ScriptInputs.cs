namespace LcncInfra.Generator.Packages;

/// <summary>How inputs are sent.</summary>
/// <param name="Constants">Inputs with one value that users cannot choose.</param>
/// <param name="Defaults">What an input is when nothing is said, as a literal.</param>
/// <param name="Json">Inputs that are sent as JSON text.</param>
/// <param name="Secrets">Inputs that become secrets when they are set.</param>
internal sealed record ScriptInputs(
    IReadOnlyDictionary<string, string> Constants,
    IReadOnlyDictionary<string, string> Defaults,
    IReadOnlySet<string> Json,
    IReadOnlySet<string> Secrets)
{
    /// <summary>Whether they go to a provider that makes the component.</summary>
    public bool AreRemote { get; init; }
}
