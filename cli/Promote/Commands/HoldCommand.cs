using System.CommandLine;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote hold</c>: stops the line, all of it or one environment.</summary>
internal static class HoldCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new StateOptions(isEnvironmentRequired: false);
        var reason = new Option<string>("--reason") { Description = "Why; status shows it.", HelpName = "TEXT", Required = true };
        var command = new DocumentedCommand(
            "hold",
            "Lets nothing move any more, in one environment or in all of the flow, until it is released.",
            ("lcnc promote hold --repository ../gitops --reason 'incident 4711'", "the whole flow"),
            ("lcnc promote hold prod --repository ../gitops --reason inventory", "one environment"));
        options.AddTo(command);
        command.Add(reason);
        command.SetAction(parsed =>
        {
            var now = PromotionEngine.Seconds(options.NowOf(parsed, io));
            var hold = new Hold(FlowStateEditor.ByOf(parsed.GetValue(options.By)), now, PrintableText.Of(parsed.GetRequiredValue(reason)));
            return options.Edit(parsed, io, (state, environment) => environment is null
                ? (state with { Hold = hold }, $"Hold the flow: {hold.Reason}")
                : (state.With(state.Of(environment) with { Hold = hold }), $"Hold {environment}: {hold.Reason}"));
        });
        return command;
    }
}
