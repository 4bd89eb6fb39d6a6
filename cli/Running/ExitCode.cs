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
}
