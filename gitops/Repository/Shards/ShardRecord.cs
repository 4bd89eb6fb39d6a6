using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Inventories;

namespace LcncInfra.Repository.Shards;

/// <summary>What one shard of a run has to say beside its files, so that all of them can be joined without the control plane.</summary>
public sealed record ShardRecord
{
    /// <summary>Where it lies, from the shard's folder.</summary>
    public const string Path = ".lcnc/shard.json";

    /// <summary>What it shares with the others.</summary>
    public required ShardInputs Inputs { get; init; }

    /// <summary>Which part it is, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Which part of how many, as the command line writes it.</summary>
    public string Number => $"{Index}/{Inputs.Count}";

    /// <summary>Its cluster types, in ordinal order of names.</summary>
    public required ValueList<ShardClusterType> ClusterTypes { get; init; }

    /// <summary>What was placed on them, in ordinal order.</summary>
    public required ValueList<Decision> Decisions { get; init; }

    /// <summary>Names of the assignments that could not be rendered.</summary>
    public required ValueList<string> Failed { get; init; }

    /// <summary>Folders of a tree that keep their published files because of them.</summary>
    public required ValueList<string> Retained { get; init; }

    /// <summary>Everything the run found, also about other parts.</summary>
    public required ValueList<Diagnostic> Findings { get; init; }

    /// <summary>Its files, in ordinal order of paths.</summary>
    public required ValueList<InventoryEntry> Files { get; init; }
}
