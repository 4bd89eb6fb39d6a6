using System.CommandLine;
using LcncInfra.Applications;
using LcncInfra.Applications.Generation;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Apps.Generate;

/// <summary>The argument and options of <c>lcnc app generate</c>.</summary>
internal sealed class AppGenerateOptions
{
    private static readonly string[] Styles = ["kustomize", "rendered"];

    /// <summary>The options.</summary>
    public AppGenerateOptions()
    {
        Style.AcceptOnlyFromAmong(Styles);
        Capabilities.AcceptOnlyFromAmong([.. Capability.All]);
    }

    /// <summary>The file of the app.</summary>
    public Argument<string> App { get; } = new("FILE") { Description = "The file that describes the app, a LowCodeApp, and Runtimes of its own." };

    /// <summary>Further files with Runtimes.</summary>
    public Option<string[]> Runtimes { get; } = new("--runtimes")
    {
        Description = "A file with Runtimes beside those that are built in; can be repeated.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Where the files go.</summary>
    public Option<string> Out { get; } = new("--out", "-o") { Description = "Folder of the manifests storage.", HelpName = "DIR", Required = true };

    /// <summary>The form of the manifests.</summary>
    public Option<string> Style { get; } = new("--style")
    {
        Description = "kustomize: base, components and overlays. rendered: final manifests for each target.",
        HelpName = "kustomize|rendered",
        DefaultValueFactory = _ => Styles[0],
    };

    /// <summary>The capabilities whose components final manifests contain.</summary>
    public Option<string[]> Capabilities { get; } = new("--capability")
    {
        Description = "With --style rendered: a capability of the cluster types that the manifests are for; can be repeated.",
        HelpName = "NAME",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Whether files of others that stand in the way are taken over.</summary>
    public Option<bool> Adopt { get; } = new("--adopt") { Description = "Take over files of others that stand where generated ones must go." };

    /// <summary>Whether nothing is written.</summary>
    public Option<bool> Check { get; } = new("--check") { Description = "Write nothing; exit with 4 if something would change." };

    /// <summary>How findings are written.</summary>
    public Option<OutputFormat> Format { get; } = FormatOption.Of(OutputFormat.Text, OutputFormat.Sarif, OutputFormat.Github);

    /// <summary>Adds everything to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(App);
        command.Add(Out);
        command.Add(Style);
        command.Add(Capabilities);
        command.Add(Runtimes);
        command.Add(Adopt);
        command.Add(Check);
        command.Add(Format);
        command.Validators.Add(result =>
        {
            var isRendered = result.GetValue(Style) == Styles[1];
            var capabilities = result.GetValue(Capabilities) ?? [];
            if (!isRendered && capabilities.Length > 0)
            {
                result.AddError("'--capability' goes with '--style rendered': for kustomize, reconcilers choose the components.");
            }

            if (capabilities.Contains(Capability.GatewayApi, StringComparer.Ordinal) && capabilities.Contains(Capability.Ingress, StringComparer.Ordinal))
            {
                result.AddError("'gateway-api' and 'ingress' would both expose the app: keep one of them.");
            }
        });
    }

    /// <summary>How the manifests are generated, but for the files of the bundle.</summary>
    public AppOptions Read(ParseResult parsed) => new()
    {
        Style = parsed.GetValue(Style) == Styles[1] ? AppStyle.Rendered : AppStyle.Kustomize,
        Capabilities = [.. parsed.GetValue(Capabilities) ?? []],
    };
}
