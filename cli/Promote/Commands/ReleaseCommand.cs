using System.CommandLine;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote release</c>: ends a hold.</summary>
internal static class ReleaseCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new StateOptions(isEnvironmentRequired: false);
        var command = new DocumentedCommand(
            "release",
            "Ends a hold: that of one environment, or that of the whole flow.",
            ("lcnc promote release --repository ../gitops", "the whole flow goes on"),
            ("lcnc promote release prod --repository ../gitops", "one environment goes on"));
        options.AddTo(command);
        command.SetAction(parsed => options.Edit(parsed, io, (state, environment) => environment is null
            ? (state with { Hold = null }, "Release the flow")
            : (state.With(state.Of(environment) with { Hold = null }), $"Release {environment}")));
        return command;
    }
}
