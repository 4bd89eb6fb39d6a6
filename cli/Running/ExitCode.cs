namespace LcncInfra.Cli.Running;

/// <summary>What the exit code of <c>lcnc</c> tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input is wrong; the findings say where.</summary>
    public const int WrongInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Git, the network, a file or another program failed.</summary>
    public const int EnvironmentFailed = 3;

    /// <summary><c>--check</c> found that the output differs.</summary>
    public const int Differs = 4;

    /// <summary>With <c>--exit-code</c>: something of a flow waits for a gate, or is held.</summary>
    public const int PromotionWaits = 5;

    /// <summary>A release has failed in an environment of a flow, and is there still.</summary>
    public const int PromotionFailed = 6;
}
