using System.Text.RegularExpressions;
using LcncInfra.Cli.Init;
using LcncInfra.Testing;
using YamlDotNet.RepresentationModel;

namespace LcncInfra.Cli.Tests.Init;

/// <summary>The pipelines of <c>docs/pipelines</c>, and the command lines in them.</summary>
internal static partial class PipelineText
{
    /// <summary>The files of a system, by the paths they have in a control plane.</summary>
    public static IReadOnlyList<ScaffoldFile> Of(string system) => Scaffold.Pipelines(Enum.Parse<CiSystem>(system, ignoreCase: true), Repositories.Example);

    /// <summary>The files of a system in the documentation.</summary>
    public static IEnumerable<string> Documented(string system) =>
        Directory.EnumerateFiles(RepositoryRoot.Of("docs", "pipelines", system)).Order(StringComparer.Ordinal);

    /// <summary>The arguments of every call of <c>lcnc</c>.</summary>
    public static IEnumerable<string[]> Calls(string text) => Lines().Matches(text)
        .Select(m => m.Groups[1].Value.Split(" > ")[0].Split(" || ")[0])
        .Select(line => Arguments().Matches(line).Skip(1).Select(a => a.Value.Replace("\"", string.Empty, StringComparison.Ordinal).Replace("'", string.Empty, StringComparison.Ordinal)).ToArray());

    /// <summary>The documents of YAML.</summary>
    public static IReadOnlyList<YamlMappingNode> Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(d => (YamlMappingNode)d.RootNode)];
    }

    [GeneratedRegex(@"^\s*(?:- |run: |- bash: )?(lcnc .*)$", RegexOptions.Multiline)]
    private static partial Regex Lines();

    [GeneratedRegex("""(?:"[^"]*"|'[^']*'|[^\s"'])+""")]
    private static partial Regex Arguments();
}
