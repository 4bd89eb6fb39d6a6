using System.Text.Json;

namespace LcncInfra.Repository.Releases;

/// <summary>Reads back what a release file says about the published tree.</summary>
public static class ReleaseRecordReader
{
    /// <summary>The digest of the tree that the file was written with; <see langword="null"/> if it is not a release file.</summary>
    public static string? RenderingOf(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("rendering", out var rendering)
                && rendering.ValueKind == JsonValueKind.String
                ? rendering.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text that is no Unicode.
            return null;
        }
    }
}
