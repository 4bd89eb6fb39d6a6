using System.CommandLine;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Init;

/// <summary><c>lcnc init</c>: a control plane to begin with, and pipelines for it.</summary>
internal static class InitCommand
{
    private static readonly string[] Systems = [.. Enum.GetNames<CiSystem>().Select(name => name.ToLowerInvariant())];

    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the control plane; made if it is not there.", DefaultValueFactory = _ => "." };
        var ci = new Option<CiSystem?>("--ci") { Description = $"Add pipelines: {string.Join(", ", Systems)}.", HelpName = string.Join('|', Systems) };
        ci.AcceptOnlyFromAmong(Systems);
        var repository = new Option<string>("--repository")
        {
            Description = "The GitOps repository that pipelines publish to.",
            HelpName = "URL",
            DefaultValueFactory = _ => Scaffold.ExampleRepository,
        };
        var controlPlane = new Option<string>("--control-plane")
        {
            Description = "The repository that the new control plane is pushed to.",
            HelpName = "URL",
            DefaultValueFactory = _ => Scaffold.ExampleControlPlane,
        };
        var pulumi = new Option<string?>("--pulumi")
        {
            Description = "Let pipelines preview and update the stacks of Pulumi, with the program in this repository, which has Pulumi.yaml; needs --ci.",
            HelpName = "URL",
        };
        var command = new DocumentedCommand(
            "init",
            "Writes a small control plane that works, and pipelines that diff, publish and promote it. Files that are there stay as they are.",
            ("lcnc init fleet --ci github", "a new control plane for GitHub Actions"),
            ("lcnc init --ci gitlab --repository https://gitlab.example.com/platform/gitops.git", "pipelines for the control plane in this folder"),
            ("lcnc init --ci github --pulumi https://github.com/acme/infrastructure", "pipelines that preview and update stacks of Pulumi"))
        {
            folder,
            ci,
            repository,
            controlPlane,
            pulumi,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pulumi) is not null && result.GetValue(ci) is null)
            {
                result.AddError("--pulumi says what pipelines do, and there are none: add --ci.");
            }
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(folder) ?? ".",
            parsed.GetValue(ci),
            new Repositories(parsed.GetValue(repository) ?? Scaffold.ExampleRepository, parsed.GetValue(controlPlane) ?? Scaffold.ExampleControlPlane)
            {
                Infrastructure = parsed.GetValue(pulumi),
            },
            io));
        return command;
    }

    private static int Run(string folder, CiSystem? ci, Repositories repositories, CommandIo io)
    {
        if (FirstRefusal(repositories) is { } refusal)
        {
            DiagnosticReporter.Report([refusal], OutputFormat.Text, io);
            return ExitCode.WrongInput;
        }

        // Whoever has environments needs no example.
        var isNew = !Directory.Exists(Path.Combine(folder, ".environments"));
        IEnumerable<ScaffoldFile> files = isNew ? Scaffold.ControlPlane(repositories) : [];
        files = ci is { } system ? files.Concat(Scaffold.Pipelines(system, repositories)) : files;
        var writer = new ScaffoldWriter(folder);
        foreach (var file in files)
        {
            io.Out.WriteLine($"{(writer.Write(file) ? "written" : "kept   ")}  {file.Path}");
        }

        Advise(io, folder, isNew, ci);
        return ExitCode.Done;
    }

    private static void Advise(CommandIo io, string folder, bool isNew, CiSystem? ci)
    {
        var shown = PrintableText.Of(folder);
        io.Error.WriteLine(isNew ? $"Try: lcnc validate {shown} && lcnc generate {shown} --out out" : "There are environments already, so no example was written.");
        if (ci is null)
        {
            io.Error.WriteLine($"Pipelines come with --ci {string.Join('|', Systems)}.");
        }
    }

    private static Diagnostic? FirstRefusal(Repositories repositories) =>
        Refusal(repositories.GitOps, "GitOps repository")
        ?? Refusal(repositories.ControlPlane, "repository of the control plane")
        ?? Refusal(repositories.Infrastructure ?? Scaffold.ExampleInfrastructure, "infrastructure repository");

    private static Diagnostic? Refusal(string repository, string role)
    {
        if (!GitUrl.TryParse(repository, out var url, out var why))
        {
            return InitDiagnostics.UnusableRepository(GitText.Redact(repository), role, why);
        }

        return url.Folder is not null ? InitDiagnostics.UnusableRepository(url.Display, role, "pipelines run on other machines, which have no such folder")
            : url.Value != url.Display ? InitDiagnostics.UnusableRepository(url.Display, role, "it holds a user or password")
            : null;
    }
}
