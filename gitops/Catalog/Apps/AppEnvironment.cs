namespace LcncInfra.Catalog.Apps;

/// <summary>An environment as an app sees it.</summary>
/// <param name="Name">Its name, as the control plane has it.</param>
/// <param name="Class">What it is for.</param>
/// <param name="Branch">Branch of the storage that its manifests are published to; <see langword="null"/> for the storage's branch.</param>
public sealed record AppEnvironment(string Name, EnvironmentClass Class, string? Branch);
