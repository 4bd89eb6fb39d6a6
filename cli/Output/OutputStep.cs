namespace LcncInfra.Cli.Output;

/// <summary>What is about to change on disk.</summary>
internal enum OutputStep
{
    /// <summary>The lock beside the output is taken.</summary>
    Lock,

    /// <summary>A file is written or linked beside the output.</summary>
    Stage,

    /// <summary>A finished folder replaces the output, in one call.</summary>
    Swap,

    /// <summary>The journal becomes valid: from here on the run will be finished, by this process or the next.</summary>
    Commit,

    /// <summary>A file of a shared output is replaced.</summary>
    Replace,

    /// <summary>A file of a shared output is removed.</summary>
    Remove,

    /// <summary>A folder that became empty is removed.</summary>
    RemoveFolder,

    /// <summary>What is no longer needed beside the output goes.</summary>
    Discard,

    /// <summary>The lock is given back.</summary>
    Unlock,
}
