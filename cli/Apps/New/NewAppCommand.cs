using System.CommandLine;
using LcncInfra.AppRepositories.Scaffolds;
using LcncInfra.Catalog.Apps;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.New;

/// <summary><c>lcnc app new</c>: makes the repository of a new app.</summary>
internal static class NewAppCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new NewAppOptions();
        var command = new DocumentedCommand(
            "new",
            "Makes the repository of a new app: its definition, a flow, tests, an image, pipelines and owners.",
            ("lcnc app new approvals --runtime node-red --lane citizen", "in the folder approvals"),
            ("lcnc app new approvals --runtime node-red --lane citizen --image registry.example.com/sales/approvals --owner sales", "with names of your own"),
            ("lcnc app new board --runtime grid --lane pro --out apps/board", "for a runtime that a Runtime object describes"));
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Of(parsed), options.FolderOf(parsed), io));
        return command;
    }

    private static int Run(ScaffoldOptions options, string folder, CommandIo io)
    {
        var problems = options.Problems().ToList();
        if (problems.Count > 0)
        {
            problems.ForEach(problem => io.Error.WriteLine($"lcnc: {PrintableText.Of(problem)}"));
            return ExitCode.WrongUsage;
        }

        var files = Scaffold.Make(options);
        var found = new DiagnosticBag();
        var missing = new ScaffoldFolder(folder).Missing(files, found);
        Reporting.DiagnosticReporter.Report(found.InOrder(), Reporting.OutputFormat.Text, io);
        if (found.HasErrors)
        {
            return ExitCode.WrongInput;
        }

        new ScaffoldFolder(folder).Write(missing);
        var shown = AppFile.Shown(folder);
        if (missing.Count == 0)
        {
            io.Out.WriteLine($"nothing to do: {Counted.Of(files.Count, "file")} up to date in {shown}");
            return ExitCode.Done;
        }

        foreach (var file in missing)
        {
            io.Out.WriteLine($"  {file.Path}");
        }

        io.Out.WriteLine($"{Counted.Of(missing.Count, "file")} written in {shown}");
        WriteNextSteps(options, shown, io.Error);
        return ExitCode.Done;
    }

    private static void WriteNextSteps(ScaffoldOptions options, string folder, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Next:");
        output.WriteLine($"  cd {folder}");
        if (options.Runtime == Catalog.Apps.Runtimes.BuiltinRuntimes.NodeRed.Name)
        {
            output.WriteLine("  npm ci && node --test              # starts Node-RED and asks it");
            output.WriteLine("  npm run edit                       # the editor, on this machine");
        }
        else
        {
            output.WriteLine($"  # put the app into app/, fill in Runtime '{options.Runtime}' in app.yaml and its image in the Dockerfile, then:");
            output.WriteLine("  ./test/run.sh                      # builds the image and asks it");
        }

        output.WriteLine($"  lcnc app generate app.yaml --out ../{options.Name}-gitops");
        output.WriteLine("See that these are yours: image and storage in app.yaml, the teams in .github/CODEOWNERS.");
        if (options.Lane == AppLane.Citizen)
        {
            output.WriteLine("List the accounts of developers in .github/CODEOWNERS: everyone else is a citizen there.");
        }
    }
}
