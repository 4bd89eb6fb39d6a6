namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>Who may call a published API: a caller with a token of an issuer.</summary>
/// <param name="Issuer">Who issues the tokens.</param>
/// <param name="Audience">Whom the tokens are for.</param>
/// <param name="JwksUri">Where the issuer's keys are; <see langword="null"/> for where OpenID Connect says.</param>
public sealed record ApiAuth(string Issuer, string Audience, string? JwksUri);
