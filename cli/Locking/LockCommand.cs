using System.CommandLine;
using LcncInfra.Cli.Registries;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary><c>lcnc lock</c>: resolves every source to a commit and writes the pins down, so that each environment renders the same release.</summary>
internal static class LockCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions();
        var output = new Option<string?>("--out", "-o")
        {
            Description = "The file to write. Default: lcnc.lock in a folder control plane, or in the current folder.",
            HelpName = "FILE",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 4 if the file is not up to date." };
        var command = new DocumentedCommand(
            "lock",
            "Pins every source of a control plane to the commit or digest it has now: base repositories, workloads, and the manifests that targets point at.",
            ("lcnc lock", "pins the control plane in this folder"),
            ("lcnc lock git+https://example.com/control-plane.git -o lcnc.lock", "pins the branches of a repository"),
            ("lcnc lock --check", "has anything moved since?"));
        common.AddTo(command);
        command.Add(output);
        command.Add(check);
        command.SetAction(parsed => Run(parsed, common, new LockTarget(FileOf(parsed, common, output), parsed.GetValue(check)), io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, LockTarget target, CommandIo io)
    {
        try
        {
            return Lock(parsed, common, target, io);
        }
        catch (EnvironmentFailedException failure) when (parsed.GetValue(common.Format) == OutputFormat.Json)
        {
            target.WriteFailure([failure.Diagnostic], io);
            return ExitCode.EnvironmentFailed;
        }
    }

    private static int Lock(ParseResult parsed, CommonOptions common, LockTarget target, CommandIo io)
    {
        var opening = new DiagnosticBag();
        var environments = EnvironmentCatalogs.Load(parsed, common, OpenedControlPlane.OpenUnlocked(parsed, common, opening), opening);
        var found = new DiagnosticBag();
        found.AddRange(environments.Errors);
        var format = parsed.GetValue(common.Format);
        using var artifacts = new ArtifactClient();
        var resolved = environments.Opened is { } opened && !found.HasErrors
            ? new SourceLockResolver(new GitClient(new GitOptions()), artifacts, allowFolders: !opened.Sources.IsGit || OpenedControlPlane.IsLocal(common.ControlPlaneOf(parsed)))
            {
                Own = OwnRepository.Of(common.ControlPlaneOf(parsed), opened.Sources.Resolved),
            }.Resolve(opened.Sources.Resolved, environments.Catalogs, found, CancellationToken.None)
            : null;
        IReadOnlyList<Diagnostic> diagnostics = [.. found.InOrder().Select(d => environments.Opened?.Located(d) ?? d)];
        DiagnosticReporter.Report(diagnostics, format, io);
        if (resolved is null || found.HasErrors)
        {
            if (format == OutputFormat.Json)
            {
                target.WriteFailure(diagnostics, io);
            }

            return ExitCode.WrongInput;
        }

        return target.Write(resolved, found, format, io);
    }

    private static string FileOf(ParseResult parsed, CommonOptions common, Option<string?> output)
    {
        var argument = parsed.GetValue(common.ControlPlane) ?? ".";
        return parsed.GetValue(output) ?? (Directory.Exists(argument) ? Path.Combine(argument, SourceLock.FileName) : SourceLock.FileName);
    }
}
