using System.Text.Json;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Registries;

/// <summary>Finds in a manifest of a registry the layer that holds the files.</summary>
/// <remarks>OCI image specification 1.1, image manifest; media types of Helm and Flux.</remarks>
internal static class ArtifactLayer
{
    private static readonly string[] Known = ["application/vnd.cncf.helm.chart.content.v1.tar+gzip", "application/vnd.cncf.flux.content.v1.tar+gzip"];

    private static readonly string[] Archives = [".tar+gzip", ".tar.gzip"];

    /// <summary>The digest of the layer; <see langword="null"/> if none holds an archive.</summary>
    public static string? Of(byte[] manifest)
    {
        try
        {
            using var document = JsonDocument.Parse(manifest);
            var layers = document.RootElement.GetProperty("layers").EnumerateArray()
                .Select(l => (Type: l.GetProperty("mediaType").GetString() ?? string.Empty, Digest: l.GetProperty("digest").GetString() ?? string.Empty))
                .ToList();
            var known = layers.FirstOrDefault(l => Known.Contains(l.Type, StringComparer.Ordinal));
            var layer = known.Digest is null && layers.Count == 1 && Archives.Any(a => layers[0].Type.EndsWith(a, StringComparison.Ordinal)) ? layers[0] : known;
            return layer.Digest is { } digest && ContentDigest.IsDigest(digest) ? digest : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
