using System.CommandLine;
using LcncInfra.Cli.Running;
using LcncInfra.Flow;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary><c>lcnc promote pin</c> and <c>unpin</c>: keep an environment on one release, with all its gates.</summary>
internal static class PinCommand
{
    /// <summary>The command that pins.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new StateOptions(isEnvironmentRequired: true);
        var to = new Option<string?>("--to") { Description = "The release: its number, or the beginning of its digest. Default: the one that the environment has.", HelpName = "RELEASE" };
        var command = new DocumentedCommand(
            "pin",
            "Keeps an environment on a release: no other enters, while its gates, and changes of its own part, go on.",
            ("lcnc promote pin prod --repository ../gitops", "on what it has"),
            ("lcnc promote pin prod --to 12 --repository ../gitops", "until release 12 is ready for it, and then on that"));
        options.AddTo(command);
        command.Add(to);
        command.SetAction(parsed => options.Edit(parsed, io, (state, environment, found) => environment is null ? null : Pin(state, environment, parsed.GetValue(to), found)));
        return command;
    }

    /// <summary>The command that unpins.</summary>
    public static Command CreateUnpin(CommandIo io)
    {
        var options = new StateOptions(isEnvironmentRequired: true);
        var command = new DocumentedCommand("unpin", "Lets releases enter an environment again.", ("lcnc promote unpin prod --repository ../gitops", "prod goes on"));
        options.AddTo(command);
        command.SetAction(parsed => options.Edit(parsed, io, (state, environment) => environment is null ? null : (state.With(state.Of(environment) with { Pin = null }), $"Unpin {environment}")));
        return command;
    }

    private static (PromotionState State, string Message)? Pin(PromotionState state, string environment, string? to, DiagnosticBag found)
    {
        var known = state.Of(environment);
        var digest = to is null ? known.Current?.Release : ReleaseName.Find(to, state.Releases.Select(r => (r.Number, r.Digest)));
        if (digest is null)
        {
            found.Add(PromoteDiagnostics.UnknownRelease(to ?? "any", environment));
            return null;
        }

        return (state.With(known with { Pin = digest }), $"Pin {environment} to release {FlowText.Short(digest)}");
    }
}
