using System.Text.Json;

namespace LcncInfra.Repository.Releases;

/// <summary>Reads back what a release file says about the published tree.</summary>
public static class ReleaseRecordReader
{
    /// <summary>The digest of the tree that the file was written with; <see langword="null"/> if it is not a release file.</summary>
    public static string? RenderingOf(ReadOnlyMemory<byte> json) => TextOf(json, "rendering");

    /// <summary>The digest of the control plane that the published tree was made from; <see langword="null"/> if it is not a release file.</summary>
    public static string? ControlPlaneOf(ReadOnlyMemory<byte> json) => TextOf(json, "inputs", "controlPlane");

    private static string? TextOf(ReadOnlyMemory<byte> json, params ReadOnlySpan<string> properties)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var value = document.RootElement;
            foreach (var property in properties)
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(property, out value))
                {
                    return null;
                }
            }

            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
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
