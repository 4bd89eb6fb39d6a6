namespace LcncInfra.Cli.Output;

/// <summary>A file to be made beside the output.</summary>
/// <param name="Path">Where, relative to the staging folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsThere">Whether the output already holds the same file, which then gets a second name instead of a copy.</param>
internal readonly record struct StagedFile(string Path, ReadOnlyMemory<byte> Content, bool IsThere);
