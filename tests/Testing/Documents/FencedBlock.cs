namespace LcncInfra.Testing.Documents;

/// <summary>A block of code in a document of this repository.</summary>
/// <param name="File">The document, from the root of the repository.</param>
/// <param name="Line">The line of its first line of code.</param>
/// <param name="Language">What stands behind the fence; empty if nothing does.</param>
/// <param name="Text">The code, without the indentation of the fence.</param>
public sealed record FencedBlock(string File, int Line, string Language, string Text)
{
    /// <summary>What the comment before the fence says that it is a part of, <c>Kind</c> or <c>Kind: path.of.fields</c>; empty if there is none.</summary>
    public required string PartOf { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
