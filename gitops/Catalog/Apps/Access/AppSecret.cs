namespace LcncInfra.Catalog.Apps.Access;

/// <summary>A secret that an app uses, by its name alone.</summary>
/// <param name="Name">Name of the Secret; the objects of the app have it behind the app's name.</param>
/// <param name="Key">Where the secret store has it.</param>
public sealed record AppSecret(string Name, string Key)
{
    /// <summary>How often it is fetched again, e.g. <c>1h</c>.</summary>
    public string RefreshInterval { get; init; } = "1h";

    /// <summary>Folder that its files appear in; <see langword="null"/> if its keys become environment variables.</summary>
    public string? MountPath { get; init; }
}
