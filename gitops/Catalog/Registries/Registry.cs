using LcncInfra.Catalog.Registries.Signers;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>Where the images of an environment are kept: one primary, mirrors of it in other clouds and regions, and what may run.</summary>
/// <param name="Name">Names the registry; there is one in an environment.</param>
/// <param name="Primary">Where images are pushed to.</param>
/// <param name="Mirrors">Where they are copied to, so that clusters pull from nearby.</param>
/// <remarks>Kind <c>Registry</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record Registry(string Name, RegistryLocation Primary, ValueList<RegistryLocation> Mirrors)
{
    /// <summary>The parts that teams have of it, in written order.</summary>
    public ValueList<RegistryProject> Projects { get; init; } = [];

    /// <summary>Other registries of which it keeps what clusters pull, in written order.</summary>
    public ValueList<RegistryUpstream> Upstreams { get; init; } = [];

    /// <summary>What of the images goes by itself.</summary>
    public RegistryRetention Retention { get; init; } = new(null, null);

    /// <summary>Whose signatures make an image one that may run, in written order; one of them is enough.</summary>
    public ValueList<ImageSigner> Signers { get; init; } = [];

    /// <summary>What becomes of images that nobody of <see cref="Signers"/> signed; <see langword="null"/> if nothing looks.</summary>
    public ImageAdmissionMode? Admission { get; init; }

    /// <summary>Which cluster types pull from where, before nearness is looked at; in written order.</summary>
    public ValueList<RegistryPull> Pulls { get; init; } = [];

    /// <summary>The primary, then the mirrors in written order.</summary>
    public IEnumerable<RegistryLocation> Locations => [Primary, .. Mirrors];
}
