using System.CommandLine;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Explain;

/// <summary><c>lcnc explain</c>: why something is as it is.</summary>
internal static class ExplainCommand
{
    /// <summary>The command with what can be explained below it.</summary>
    public static Command Create(CommandIo io)
    {
        var command = new DocumentedCommand(
            "explain",
            "Explains a placement, a configuration value or a rollout, and says where it comes from.",
            ("lcnc explain placement approvals-edge", "where it is placed, and why not elsewhere"),
            ("lcnc explain config approvals-edge edge-warehouse-hamburg", "what it finds there"));
        command.Add(ExplainPlacementCommand.Create(io));
        command.Add(ExplainConfigCommand.Create(io));
        command.Add(ExplainRolloutCommand.Create(io));
        return command;
    }
}
