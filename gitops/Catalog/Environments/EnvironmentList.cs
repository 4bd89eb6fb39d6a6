using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Environments;

/// <summary>The environments of a control plane.</summary>
/// <param name="IsWritten">Whether the control plane lists them; otherwise they are its folders.</param>
/// <param name="Environments">The environments in ordinal order of names.</param>
public sealed record EnvironmentList(bool IsWritten, ValueList<ListedEnvironment> Environments)
{
    /// <summary>Their names.</summary>
    public ValueList<string> Names => [.. Environments.Select(e => e.Name)];

    /// <summary>The environment of a name; <see langword="null"/> if there is none.</summary>
    public ListedEnvironment? Find(string name) => Environments.FirstOrDefault(e => e.Name == name);
}
