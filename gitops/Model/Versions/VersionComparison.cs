namespace LcncInfra.Model.Versions;

/// <summary>How a version compares with a bound.</summary>
internal enum VersionComparison
{
    /// <summary>The same or later.</summary>
    AtLeast,

    /// <summary>The same or earlier.</summary>
    AtMost,

    /// <summary>Later.</summary>
    Above,

    /// <summary>Earlier.</summary>
    Below,

    /// <summary>Another.</summary>
    Not,
}
