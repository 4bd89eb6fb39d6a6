namespace LcncInfra.Flow.States;

/// <summary>The files of the branch that keeps a flow's state.</summary>
public static class StateFiles
{
    /// <summary>The branch.</summary>
    public const string Branch = "lcnc/promotion";

    /// <summary>What is known about the flow as a whole.</summary>
    public const string Flow = "flow.json";

    /// <summary>Folder with a file for each environment.</summary>
    public const string Environments = "environments/";

    /// <summary>Folder with the lock of each release.</summary>
    public const string Releases = "releases/";

    /// <summary>The file of an environment.</summary>
    public static string OfEnvironment(string name) => $"{Environments}{name}.json";

    /// <summary>The file of a release's lock.</summary>
    public static string OfRelease(string digest) => $"{Releases}{digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..]}.lock";
}
