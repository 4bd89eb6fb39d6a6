using LcncInfra.Rendering.Objects;

namespace LcncInfra.Rendering.Remembering;

/// <summary>A file that an assignment was rendered to.</summary>
/// <param name="Name">Its name in the assignment's folder.</param>
/// <param name="Digest">The digest of its bytes.</param>
/// <param name="Objects">What it names.</param>
public sealed record RememberedFile(string Name, string Digest, FileObjects Objects);
