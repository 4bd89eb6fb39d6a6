namespace LcncInfra.Repository.Differences;

/// <summary>What a line of a difference says.</summary>
public enum DiffLineKind
{
    /// <summary>The line is in both texts.</summary>
    Context,

    /// <summary>The line goes.</summary>
    Removed,

    /// <summary>The line comes.</summary>
    Added,
}
