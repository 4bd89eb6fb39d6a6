namespace LcncInfra.Rendering.Objects;

/// <summary>An object somewhere in the rendered files.</summary>
/// <param name="Hash">Of its cluster type and name.</param>
/// <param name="File">Index of the file.</param>
/// <param name="Document">Index of the document in it.</param>
internal readonly record struct ObjectPlace(ulong Hash, int File, int Document);
