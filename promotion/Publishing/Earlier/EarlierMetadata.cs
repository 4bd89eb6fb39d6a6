using System.Text.Json;
using LcncInfra.Git;
using LcncInfra.Model.Names;
using LcncInfra.Publishing.Trees;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Publishing.Earlier;

/// <summary>Reads which commit of the control plane a published tree names to other tools.</summary>
internal static class EarlierMetadata
{
    /// <summary>The commit alone, for a note; <see langword="null"/> if the tree names none.</summary>
    public static HydratorMetadata? Read(GitPublishedTree published, RepositoryPath root)
    {
        try
        {
            if (published.Read(RepositoryPath.Of(HydratorMetadata.Path).Under(root).Value) is not { } json)
            {
                return null;
            }

            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } metadata
                && metadata.TryGetProperty("drySha", out var sha) && sha.ValueKind == JsonValueKind.String && sha.GetString() is { } commit && GitRefName.IsCommit(commit)
                ? new HydratorMetadata(commit)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
