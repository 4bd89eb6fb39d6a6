using System.CommandLine;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Images;

/// <summary>The options of <c>lcnc images</c>.</summary>
internal sealed class ImagesOptions
{
    private static readonly Dictionary<string, ImagesFormat> Words = new(StringComparer.Ordinal)
    {
        ["table"] = ImagesFormat.Table,
        ["json"] = ImagesFormat.Json,
        ["oci-list"] = ImagesFormat.OciList,
        ["zarf"] = ImagesFormat.Zarf,
    };

    /// <summary>Makes the options.</summary>
    public ImagesOptions() => Format.AcceptOnlyFromAmong([.. Words.Keys]);

    /// <summary>The options of every command on a control plane.</summary>
    public CommonOptions Common { get; } = new() { HasFormat = false };

    /// <summary>Cluster types to list.</summary>
    public Option<string[]> ClusterTypes { get; } = new("--cluster-type")
    {
        Description = "A cluster type; can be repeated. None means all.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    private Option<string> Format { get; } = new("--format")
    {
        Description = "table for people, json for programs, oci-list for tools that copy images, zarf for a package with the images. Default: table.",
        HelpName = "table|json|oci-list|zarf",
        DefaultValueFactory = _ => "table",
    };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command)
    {
        Common.AddTo(command);
        command.Add(ClusterTypes);
        command.Add(Format);
    }

    /// <summary>How a command line wants them listed.</summary>
    public ImagesFormat FormatOf(ParseResult parsed) => Words[parsed.GetValue(Format) ?? "table"];
}
