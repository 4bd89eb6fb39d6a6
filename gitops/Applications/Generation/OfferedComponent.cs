namespace LcncInfra.Applications.Generation;

/// <summary>A component that a target has.</summary>
/// <param name="Capability">The capability that it is for.</param>
/// <param name="Folder">Its folder, from the folder of the target.</param>
internal readonly record struct OfferedComponent(string Capability, string Folder);
