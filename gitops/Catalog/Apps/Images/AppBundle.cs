using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Images;

/// <summary>Files that an app brings along, where its runtime mounts them instead of finding them in the image.</summary>
/// <param name="Files">Paths of the files, relative to the file of the app.</param>
public sealed record AppBundle(ValueList<string> Files)
{
    /// <summary>No files.</summary>
    public static AppBundle None { get; } = new(ValueList<string>.Empty);
}
