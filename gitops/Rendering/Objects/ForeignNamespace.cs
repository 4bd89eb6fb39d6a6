using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Objects;

/// <summary>A file of one team that names the namespace of another.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The namespace.</param>
/// <param name="Workspace">Whose it is.</param>
/// <param name="Own">Whose file it is.</param>
internal sealed record ForeignNamespace(RenderedFile File, string Name, string Workspace, string Own);
