namespace LcncInfra.Catalog.Sources;

/// <summary>A <c>.sourceignore</c> file, from which <see cref="SourceIgnore"/> is made.</summary>
/// <param name="Folder">The folder that holds it, relative to the root of the repository, with <c>/</c>; empty for the root.</param>
/// <param name="Text">Its lines.</param>
public sealed record IgnoreFile(string Folder, string Text);
