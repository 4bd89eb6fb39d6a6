using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Commands;

/// <summary>The argument and options of commands that change the state of a flow and need no control plane.</summary>
internal sealed class StateOptions
{
    private readonly PromoteOptions _shared = new();
    private readonly Argument<string?> _environment;

    /// <summary>The options of a command.</summary>
    /// <param name="isEnvironmentRequired">Whether it is about one environment; else it can be about the whole flow.</param>
    public StateOptions(bool isEnvironmentRequired) => _environment = new Argument<string?>("ENVIRONMENT")
    {
        Description = isEnvironmentRequired ? "The environment." : "The environment; without it the whole flow.",
        Arity = isEnvironmentRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
    };

    /// <summary>Who wants it.</summary>
    public Option<string?> By => _shared.By;

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_environment);
        command.Add(_shared.Repository);
        command.Add(_shared.By);
        command.Add(_shared.Now);
    }

    /// <summary>The time that a command line means.</summary>
    public DateTimeOffset NowOf(ParseResult parsed, CommandIo io) => _shared.NowOf(parsed, io);

    /// <summary>Changes the state, says so, and gives the exit code.</summary>
    public int Edit(ParseResult parsed, CommandIo io, Func<PromotionState, string?, (PromotionState State, string Message)?> change) => Edit(parsed, io, (state, environment, _) => change(state, environment));

    /// <summary>Changes the state, says so, and gives the exit code.</summary>
    public int Edit(ParseResult parsed, CommandIo io, Func<PromotionState, string?, DiagnosticBag, (PromotionState State, string Message)?> change)
    {
        var found = new DiagnosticBag();
        var environment = parsed.GetValue(_environment);
        var said = string.Empty;
        if (PromotionSession.RepositoryOf(parsed.GetRequiredValue(_shared.Repository), found) is { } repository)
        {
            FlowStateEditor.Edit(repository, state => Change(state, environment, change, found) is { } next ? (next.State, said = next.Message) : null, NowOf(parsed, io));
        }

        DiagnosticReporter.Report(found.InOrder(), OutputFormat.Text, io);
        if (found.HasErrors)
        {
            return ExitCode.WrongInput;
        }

        io.Out.WriteLine(said);
        return ExitCode.Done;
    }

    private static (PromotionState State, string Message)? Change(
        PromotionState state, string? environment, Func<PromotionState, string?, DiagnosticBag, (PromotionState State, string Message)?> change, DiagnosticBag found)
    {
        if (environment is null || state.Environments.Any(e => e.Name == environment))
        {
            return change(state, environment, found);
        }

        found.Add(PromoteDiagnostics.UnknownEnvironment(environment, state.Environments.Select(e => e.Name)));
        return null;
    }
}
