namespace LcncInfra.Cli.Promote;

/// <summary>Variables by which a pipeline tells the program of a stack what it is run for. They go before the settings of the stack, so that no setting changes with each release.</summary>
internal static class StackVariables
{
    /// <summary>The control plane, as <c>lcnc</c> takes it; a folder is meant from where <c>Pulumi.yaml</c> is.</summary>
    public const string ControlPlane = "LCNC_CONTROL_PLANE";

    /// <summary>The file of the lock, from where <c>Pulumi.yaml</c> is.</summary>
    public const string Lock = "LCNC_LOCK";
}
