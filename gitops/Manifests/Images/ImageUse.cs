namespace LcncInfra.Manifests.Images;

/// <summary>An object that runs an image.</summary>
/// <param name="Image">The image as it is written.</param>
/// <param name="Owner">The object, as messages call it.</param>
/// <param name="Path">Where the image is written in it.</param>
public sealed record ImageUse(string Image, string Owner, string Path);
