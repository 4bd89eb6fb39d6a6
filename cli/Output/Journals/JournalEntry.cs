namespace LcncInfra.Cli.Output.Journals;

/// <summary>One change that a journal promises.</summary>
/// <param name="Path">The file, relative to the output.</param>
/// <param name="Staged">Number of its new content in the journal's folder; <see langword="null"/> removes the file.</param>
/// <param name="Length">Bytes of the new content.</param>
internal sealed record JournalEntry(string Path, int? Staged, long Length);
