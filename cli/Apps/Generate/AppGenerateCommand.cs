using System.CommandLine;
using System.Globalization;
using LcncInfra.Applications;
using LcncInfra.Applications.Bundles;
using LcncInfra.Applications.Generation;
using LcncInfra.Applications.Planning;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Output;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Apps.Generate;

/// <summary><c>lcnc app generate</c>: from an app to the files of its manifests storage.</summary>
internal static class AppGenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var options = new AppGenerateOptions();
        var command = new DocumentedCommand(
            "generate",
            "Generates the manifests of an app for its targets, and the Workload that registers them.",
            ("lcnc app generate app.yaml --out deploy", "base, components and overlays for kustomize"),
            ("lcnc app generate app.yaml --out deploy --check", "is the folder up to date?"),
            ("lcnc app generate app.yaml --out deploy --style rendered --capability gateway-api", "final manifests for clusters with Gateway API"));
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, io));
        return command;
    }

    private static int Run(ParseResult parsed, AppGenerateOptions options, CommandIo io)
    {
        var diagnostics = new DiagnosticBag();
        var files = Generate(parsed, options, diagnostics);
        var isCheck = parsed.GetValue(options.Check);
        var plan = files is null ? null : Publish(parsed, options, files, diagnostics);
        var format = parsed.GetValue(options.Format);
        DiagnosticReporter.Report(diagnostics.InOrder(), format, io);
        if (plan is null || diagnostics.HasErrors)
        {
            return ExitCode.WrongInput;
        }

        if (format == OutputFormat.Text)
        {
            io.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{parsed.GetRequiredValue(options.Out)}: {plan.Added.Count} added, {plan.Changed.Count} changed, {plan.Unchanged.Count} unchanged, {plan.Removed.Count} removed{(isCheck ? " (not written)" : string.Empty)}"));
        }

        return isCheck && plan.HasChanges ? ExitCode.Differs : ExitCode.Done;
    }

    private static IReadOnlyList<RenderedFile>? Generate(ParseResult parsed, AppGenerateOptions options, DiagnosticBag diagnostics)
    {
        var path = parsed.GetRequiredValue(options.App);
        var sources = (parsed.GetValue(options.Runtimes) ?? []).Prepend(path).Select(p => Read(p, diagnostics)).OfType<SourceFile>().ToList();
        if (diagnostics.HasErrors || AppReader.Read(sources, CatalogLimits.Default, diagnostics) is not { } app || diagnostics.HasErrors)
        {
            return null;
        }

        var bundle = BundleOf(app, path, diagnostics);
        AppTargetValidator.Validate(app, diagnostics);
        return diagnostics.HasErrors ? null : [.. AppGenerator.Generate(app, options.Read(parsed) with { BundleFiles = bundle })];
    }

    private static Model.Collections.ValueMap BundleOf(AppDefinition app, string path, DiagnosticBag diagnostics)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var files = BundleReader.FilesOf(app)
            .Select(f => (Path: f, File: FolderSourceReader.ReadFile(Path.Combine([folder, .. f.Split('/')]), f, diagnostics)))
            .ToList();
        return BundleReader.Read(app, [.. files.Where(f => f.File is not null).Select(f => new BundleFile(f.Path, f.File?.Content ?? default))], diagnostics);
    }

    private static Plan? Publish(ParseResult parsed, AppGenerateOptions options, IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var (path, adopts) = (parsed.GetRequiredValue(options.Out), parsed.GetValue(options.Adopt));
        if (parsed.GetValue(options.Check))
        {
            return AppPlanComposer.Compose(files, FolderPublishedTree.Open(Path.GetFullPath(path)), adopts, diagnostics);
        }

        using var folder = OutputFolder.Open(path);
        var plan = AppPlanComposer.Compose(files, folder.Published, adopts, diagnostics);
        if (plan is not null)
        {
            folder.Write(plan);
        }

        return plan;
    }

    private static SourceFile? Read(string path, DiagnosticBag diagnostics)
    {
        if (File.Exists(path))
        {
            return FolderSourceReader.ReadFile(path, path.Replace('\\', '/'), diagnostics);
        }

        diagnostics.Add(CommandDiagnostics.UnreadableFile(path, "it does not exist"));
        return null;
    }
}
