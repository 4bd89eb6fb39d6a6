namespace LcncInfra.Catalog.Registries.Signers;

/// <summary>What becomes of images without a signature that counts.</summary>
public enum ImageAdmissionMode
{
    /// <summary>They do not start.</summary>
    Enforce,

    /// <summary>They start, and whoever asks for them is warned.</summary>
    Warn,
}
