using System.CommandLine;
using System.Text;
using LcncInfra.AppRepositories.Lanes;
using LcncInfra.Catalog.Apps;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.Lanes;

/// <summary><c>lcnc app check-lane</c>: whether a change touches only the files of its lane.</summary>
internal static class CheckLaneCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var folder = new Argument<string>("REPOSITORY") { Description = "A folder of the repository.", DefaultValueFactory = _ => "." };
        var since = new Option<string>("--base") { Description = "The branch or commit that the change is meant for; its CODEOWNERS counts.", HelpName = "REF", Required = true };
        var lane = new Option<AppLane?>("--lane") { Description = "Whose change it is. Default: a citizen's.", HelpName = "citizen|pro" };
        lane.AcceptOnlyFromAmong("citizen", "pro");
        var author = new Option<string?>("--author")
        {
            Description = "The account that makes the change; a citizen's, if CODEOWNERS does not list it as a developer.",
            HelpName = "ACCOUNT",
        };
        var format = FormatOption.Of(OutputFormat.Text, OutputFormat.Json, OutputFormat.Sarif, OutputFormat.Github);
        var command = new DocumentedCommand(
            "check-lane",
            "Checks that the commits of a citizen touch only the citizen's files, as CODEOWNERS of the base says.",
            ("lcnc app check-lane --base origin/main", "may a citizen make this change?"),
            ("lcnc app check-lane --base origin/main --author anna", "may this account make it?"),
            ("lcnc app check-lane --base origin/main --author anna --format github", "as annotations in a workflow"));
        command.Add(folder);
        command.Add(since);
        command.Add(lane);
        command.Add(author);
        command.Add(format);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(since), new ChangeMaker(parsed.GetValue(lane), parsed.GetValue(author)), (parsed.GetValue(format), io)));
        return command;
    }

    private static int Run(string folder, string since, ChangeMaker maker, (OutputFormat Format, CommandIo Io) to)
    {
        var found = new DiagnosticBag();
        var change = Check(folder, since, maker, found);
        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, to.Format, to.Io);
        var isCitizens = change?.Lane == AppLane.Citizen;
        if (to.Format == OutputFormat.Json)
        {
            JsonText.Write(to.Io.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("command", "app check-lane");
                if (change is not null)
                {
                    json.WriteString("lane", isCitizens ? "citizen" : "pro");
                    JsonText.Strings(json, "changed", change.Files);
                }

                JsonText.Diagnostics(json, diagnostics);
                json.WriteEndObject();
            });
        }
        else if (to.Format == OutputFormat.Text && change is not null && !found.HasErrors)
        {
            to.Io.Out.WriteLine($"{Counted.Of(change.Files.Count, "file")} changed since {PrintableText.Of(since)}: {(isCitizens ? "none but the citizen's" : "a developer's change")}");
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static LaneChange? Check(string folder, string since, ChangeMaker maker, DiagnosticBag found)
    {
        try
        {
            var repository = ChangedFiles.Open(folder);
            var commit = repository.Resolve(since);
            var place = LaneRules.Places.FirstOrDefault(p => repository.Read(commit, p) is not null);
            if (place is null || repository.Read(commit, place) is not { } owners)
            {
                found.Add(LaneDiagnostics.NoOwners(since, string.Join(", ", LaneRules.Places)));
                return null;
            }

            if (LaneRules.Read(place, Encoding.UTF8.GetString(owners), found) is not { } rules)
            {
                return null;
            }

            var change = new LaneChange(maker.Lane ?? (maker.Author is null ? AppLane.Citizen : rules.LaneOf(maker.Author)), repository.Since(commit));
            rules.Check(change.Lane, change.Files, found);
            return change;
        }
        catch (GitException failure) when (failure.Failure is GitFailure.UnknownRevision or GitFailure.Unreachable or GitFailure.Failed)
        {
            found.Add(LaneDiagnostics.UnknownRevision(since, failure.Message));
            return null;
        }
        catch (GitException failure)
        {
            throw new EnvironmentFailedException(LaneDiagnostics.UnknownRevision(since, failure.Message) with { Hint = failure.Remedy });
        }
    }

    private sealed record ChangeMaker(AppLane? Lane, string? Author);

    private sealed record LaneChange(AppLane Lane, IReadOnlyList<string> Files);
}
