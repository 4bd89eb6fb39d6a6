namespace LcncInfra.Catalog.Registries.Signers;

/// <summary>An identity that signs without a key of its own, as cosign does in pipelines.</summary>
/// <param name="Issuer">URL of who vouches for it.</param>
public sealed record SignerIdentity(string Issuer)
{
    /// <summary>Who it is, as the issuer says; <see langword="null"/> for whom <see cref="SubjectPattern"/> fits.</summary>
    public string? Subject { get; init; }

    /// <summary>A regular expression for who it is; <see langword="null"/> for one <see cref="Subject"/>.</summary>
    public string? SubjectPattern { get; init; }
}
