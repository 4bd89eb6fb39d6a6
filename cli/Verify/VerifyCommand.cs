using System.CommandLine;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Earlier;

namespace LcncInfra.Cli.Verify;

/// <summary><c>lcnc verify</c>: generates what a commit published once more, from what the commit says it was made from, and compares every byte.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new VerifyOptions();
        var command = new DocumentedCommand(
            "verify",
            "Generates a published commit again from the sources that it names, and compares every byte.",
            ("lcnc verify 3f1c… --repository https://git.example.com/platform/gitops.git", "a commit by its whole name"),
            ("lcnc verify prod --repository ../gitops --control-plane ../fleet", "what branch prod is at, from a control plane that is a folder"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, VerifyOptions options, CommandIo io)
    {
        var found = new DiagnosticBag();
        var format = parsed.GetValue(options.Format);
        EarlierPublication? earlier = null;
        if (new PublishTargetReader(parsed.GetValue(options.Repository), "any", isDirect: true).Read("any", [], found) is { } target)
        {
            using var publisher = EnvironmentPublisher.Open(target.Repository, CancellationToken.None);
            earlier = Read(publisher, parsed.GetRequiredValue(options.Commit), found);
            if (earlier is not null)
            {
                Verify(earlier, parsed, (options, io), found);
            }
        }

        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, format, io);
        if (format == OutputFormat.Json)
        {
            VerifyJsonWriter.Write(io.Out, earlier, diagnostics);
        }
        else if (format == OutputFormat.Text && earlier is not null && !found.HasErrors)
        {
            io.Out.WriteLine($"{earlier.Commit.Commit} is what its sources give: environment {earlier.Origin.Environment}, {Counted.Of(earlier.Tree.Tree.Files.Count, "file")}");
            io.Out.WriteLine($"  rendering {earlier.Rendering}");
        }

        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    private static EarlierPublication? Read(EnvironmentPublisher publisher, string written, DiagnosticBag found)
    {
        var branch = GitRefName.IsValid(written) && !GitRefName.IsCommit(written) ? written : "main";
        var commit = GitRefName.IsCommit(written) ? written : EnvironmentPublisher.Guarded(
            publisher.Workshop.Remote,
            () => publisher.Workshop.Refs([$"refs/heads/{branch}"], CancellationToken.None).Values.FirstOrDefault()
                ?? throw new GitException(GitFailure.UnknownRevision, $"There is no branch '{branch}', and '{written}' is no whole name of a commit."));
        return publisher.Earlier((commit, null), branch, found, CancellationToken.None);
    }

    private static void Verify(EarlierPublication earlier, ParseResult parsed, (VerifyOptions Options, CommandIo Io) with, DiagnosticBag found)
    {
        using var inputs = new RestoredInputs(earlier);
        var settings = inputs.Restore(parsed.GetValue(with.Options.ControlPlane), found);
        if (settings is not null)
        {
            new PublicationVerifier(earlier, with.Io).Verify(
                inputs,
                settings with { Workloads = parsed.GetValue(with.Options.Workloads), AllowExec = parsed.GetValue(with.Options.AllowExec) ?? [] },
                found);
        }
    }
}
