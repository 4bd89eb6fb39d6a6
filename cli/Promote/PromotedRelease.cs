namespace LcncInfra.Cli.Promote;

/// <summary>How a promotion pipeline tells the program of a stack what it is run for: variables of its environment, which no setting of a stack needs to repeat.</summary>
internal static class PromotedRelease
{
    /// <summary>The file of the lock that the environment is built from. Where it is set, the flow publishes, and the program does not.</summary>
    public const string LockVariable = "LCNC_PROMOTION_LOCK";

    /// <summary>The environment.</summary>
    public const string EnvironmentVariable = "LCNC_PROMOTION_ENVIRONMENT";

    /// <summary>Digest of the release.</summary>
    public const string ReleaseVariable = "LCNC_PROMOTION_RELEASE";
}
