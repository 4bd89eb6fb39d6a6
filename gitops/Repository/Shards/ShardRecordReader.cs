using System.Text.Json;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Inventories;
using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Repository.Shards;

/// <summary>Reads a shard's record back. One that cannot be believed as a whole is an error: what is missing in it would be missing on clusters.</summary>
public static class ShardRecordReader
{
    /// <summary>Reads the JSON; <see langword="null"/> after reporting why not.</summary>
    /// <param name="json">The record.</param>
    /// <param name="shard">The shard's folder, as the user knows it.</param>
    /// <param name="diagnostics">Says what is wrong.</param>
    public static ShardRecord? Read(ReadOnlyMemory<byte> json, string shard, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.Number("version") != ShardRecordWriter.FormatVersion)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableShard(shard, "its record has a format version that this program does not know"));
                return null;
            }

            if (ShardSeal.Holds(json.Span))
            {
                return Record(root);
            }

            diagnostics.Add(RepositoryDiagnostics.UnreadableShard(shard, "its record was changed or cut after it was written"));
            return null;
        }
        catch (JsonException)
        {
            return Unusable();
        }
        catch (KeyNotFoundException)
        {
            return Unusable();
        }
        catch (InvalidOperationException)
        {
            return Unusable();
        }
        catch (FormatException)
        {
            return Unusable();
        }

        ShardRecord? Unusable()
        {
            diagnostics.Add(RepositoryDiagnostics.UnreadableShard(shard, "its record is not one that this program writes"));
            return null;
        }
    }

    private static ShardRecord Record(JsonElement root)
    {
        var inputs = Inputs(root.GetProperty("inputs"));
        var number = ShardNumber.Of(root.Number("index"), inputs.Count) ?? throw new FormatException("index");
        return new ShardRecord
        {
            Inputs = inputs,
            Index = number.Index,
            ClusterTypes = root.List("clusterTypes", c => new ShardClusterType(c.Text("name"), c.Number("assignments"))),
            Decisions = root.List("decisions", d => new Decision(
                d.Text("clusterType"),
                d.Text("deploymentTarget"),
                d.List("policies", TextOf),
                d.Text("configuration"))),
            Failed = root.List("failed", TextOf),
            Retained = root.List("retained", folder => PathOf(TextOf(folder))),
            Findings = root.List("findings", ShardFindingsReader.Read),
            Files = root.List("files", f => new InventoryEntry(PathOf(f.Text("path")), f.Text("owner"), f.Text("digest"))),
        };
    }

    private static ShardInputs Inputs(JsonElement inputs) => new()
    {
        Environment = SegmentOf(inputs.Text("environment")),
        Count = inputs.Number("count"),
        Profile = ProfileName.Read(inputs.Text("profile")),
        Renderer = inputs.Text("renderer"),
        ControlPlane = inputs.Text("controlPlane"),
        Release = inputs.Optional("release"),
        Facts = inputs.Optional("facts"),
        PreviousDecisions = inputs.Optional("previousDecisions"),
        Placements = inputs.Text("placements"),
        Root = PathOf(inputs.Text("root")),
        Folder = inputs.Text("folder") is { Length: > 0 } folder ? SegmentOf(folder) : string.Empty,
        Sources = inputs.List("sources", s => new CatalogSource(
            Enum.TryParse<SourceKind>(s.Text("kind"), out var kind) ? kind : throw new FormatException("kind"), s.Text("name"), s.Optional("revision"))),
        GitOpsRepositories = inputs.List("gitOpsRepositories", r => new GitOpsRepo(
            r.Text("name"), new RepositoryReference(r.Text("repo"), r.Text("branch"), r.Text("path")))),
        Suppressions = inputs.List("suppressions", s => new Suppression(s.Text("code"), s.Optional("subject"), s.Text("reason"))),
        DeletionSettings = inputs.TryGetProperty("deletions", out var deletions) ? DeletionsOf(deletions) : null,
    };

    private static DeletionSettings DeletionsOf(JsonElement deletions) => new(
        deletions.TryGetProperty("rendering", out _)
            ? new DeletionAllowance(deletions.Text("rendering"), deletions.Number("percent"), deletions.Text("reason"))
            : null,
        ShardFindingsReader.Place(deletions));

    private static string TextOf(JsonElement element) => element.GetString() ?? throw new FormatException("text");

    // A seal proves that nobody erred, not that nobody lied: what becomes a path is checked as everywhere.
    private static string PathOf(string text) => RepositoryPath.Parse(text)?.Value == text ? text : throw new FormatException("path");

    private static string SegmentOf(string text) => RepositoryPath.IsSegment(text) ? text : throw new FormatException("name");
}
