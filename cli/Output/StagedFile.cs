using LcncInfra.Rendering.Files;

namespace LcncInfra.Cli.Output;

/// <summary>A file to be made beside the output. One that is there already is not asked for its bytes, which may not have been rendered.</summary>
/// <param name="Path">Where, relative to the staging folder.</param>
/// <param name="File">Has its bytes.</param>
/// <param name="IsThere">Whether the output already holds the same file, which then gets a second name instead of a copy.</param>
internal readonly record struct StagedFile(string Path, RenderedFile File, bool IsThere);
