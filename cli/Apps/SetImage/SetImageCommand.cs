using System.CommandLine;
using LcncInfra.AppRepositories.Pins;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Apps.SetImage;

/// <summary><c>lcnc app set-image</c>: sets the pin of an app's image, for a pipeline to open a pull request with.</summary>
internal static class SetImageCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var app = new Argument<string>("APP") { Description = "The file of the app." };
        var pin = new Argument<string>("TAG[@DIGEST]") { Description = "The tag, and the digest that it stands for." };
        pin.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!ImagePin.TryParse(token.Value, out _, out var problem))
                {
                    result.AddError($"'{PrintableText.Of(token.Value)}' cannot be the pin of an image: {problem}.");
                }
            }
        });
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 4 if the pin would change." };
        var format = FormatOption.Of(OutputFormat.Text, OutputFormat.Json, OutputFormat.Github);
        var command = new DocumentedCommand(
            "set-image",
            "Sets the tag and digest of an app's image in its file; every other byte stays as it is.",
            ("lcnc app set-image app.yaml 1.5.0@sha256:0e1f…", "what a pipeline built"),
            ("lcnc app set-image app.yaml 1.5.0", "a tag alone; the digest of the old image goes"),
            ("lcnc app set-image app.yaml 1.5.0 --check", "is that what is pinned?"));
        command.Add(app);
        command.Add(pin);
        command.Add(check);
        command.Add(format);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(app), parsed.GetRequiredValue(pin), (parsed.GetValue(check), parsed.GetValue(format)), io));
        return command;
    }

    private static int Run(string app, string text, (bool IsCheck, OutputFormat Format) how, CommandIo io)
    {
        var found = new DiagnosticBag();
        var change = ImagePin.TryParse(text, out var pin, out _) && AppFile.Read(app, found) is { } file ? PinEditor.Set(file, pin, found) : null;
        if (change is { HasChanged: true } && !how.IsCheck)
        {
            AppFile.Replace(app, change.Content.Span);
        }

        var diagnostics = found.InOrder();
        DiagnosticReporter.Report(diagnostics, how.Format, io);
        if (how.Format == OutputFormat.Json)
        {
            WriteJson(change, AppFile.Shown(app), diagnostics, io.Out);
        }
        else if (change is not null && how.Format == OutputFormat.Text)
        {
            WriteText(change, how.IsCheck, AppFile.Shown(app), io.Out);
        }

        return change is null ? ExitCode.WrongInput : change.HasChanged && how.IsCheck ? ExitCode.Differs : ExitCode.Done;
    }

    private static void WriteText(PinChange change, bool isCheck, string file, TextWriter output)
    {
        if (!change.HasChanged)
        {
            output.WriteLine($"nothing to do: {change.App} is pinned to {change.After} in {file}");
            return;
        }

        output.WriteLine($"{change.App} in {file}{(isCheck ? " would change" : string.Empty)}");
        foreach (var words in change.Words)
        {
            output.WriteLine($"  {PrintableText.Of(words)}");
        }
    }

    private static void WriteJson(PinChange? change, string file, IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "app set-image");
        json.WriteString("file", file);
        if (change is not null)
        {
            json.WriteString("app", change.App);
            json.WriteBoolean("changed", change.HasChanged);
            json.WriteString("before", change.Before?.ToString());
            json.WriteString("after", change.After.ToString());
        }

        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });
}
