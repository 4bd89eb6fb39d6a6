namespace LcncInfra.Catalog.Apps.Databases;

/// <summary>A service that somebody else runs, and that an app uses.</summary>
/// <param name="Name">What the app calls it; its environment variables begin with it.</param>
/// <param name="Host">Name of its host.</param>
/// <param name="Port">Its port.</param>
/// <param name="Secret">Name of the secret among the app's secrets that opens it; <see langword="null"/> if none is needed.</param>
public sealed record ManagedDatabase(string Name, string Host, int Port, string? Secret);
