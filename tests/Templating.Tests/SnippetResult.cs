namespace LcncInfra.Templating.Tests;

/// <summary>What became of a snippet: a text, bytes that are no UTF-8, or an error.</summary>
public sealed record SnippetResult(string Name)
{
    public string? Output { get; init; }

    /// <summary>In base64.</summary>
    public string? Bytes { get; init; }

    public string? Error { get; init; }

    public override string ToString() => Error is not null ? $"error: {Error}" : Output is not null ? $"text: {Output}" : $"bytes: {Bytes}";
}
