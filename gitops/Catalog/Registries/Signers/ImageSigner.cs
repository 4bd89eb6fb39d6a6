namespace LcncInfra.Catalog.Registries.Signers;

/// <summary>Somebody whose signature makes an image one that may run: by a key, or by an identity that an issuer vouches for.</summary>
/// <param name="Name">Names it.</param>
public sealed record ImageSigner(string Name)
{
    /// <summary>The public key as PEM; <see langword="null"/> if the signer has an identity.</summary>
    public string? PublicKey { get; init; }

    /// <summary>The identity; <see langword="null"/> if the signer has a key.</summary>
    public SignerIdentity? Keyless { get; init; }
}
