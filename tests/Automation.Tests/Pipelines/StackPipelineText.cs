using System.Text.RegularExpressions;
using LcncInfra.Cli.Init;
using LcncInfra.Testing;

namespace LcncInfra.Automation.Tests.Pipelines;

/// <summary>The pipelines of <c>docs/pipelines/pulumi</c>, as a control plane gets them.</summary>
internal static partial class StackPipelineText
{
    public const string Infrastructure = "https://git.contoso.example/platform/infrastructure.git";

    /// <summary>The files of a system, by the paths they have in a control plane.</summary>
    public static IReadOnlyList<ScaffoldFile> Of(string system) =>
        Scaffold.Pipelines(Enum.Parse<CiSystem>(system, ignoreCase: true), Repositories.Example with { Infrastructure = Infrastructure });

    /// <summary>All of them as one text.</summary>
    public static string TextOf(string system) => string.Concat(Of(system).Select(f => f.Text));

    /// <summary>The files of a system in the documentation.</summary>
    public static IEnumerable<string> Documented(string system) =>
        Directory.EnumerateFiles(RepositoryRoot.Of("docs", "pipelines", "pulumi", system)).Order(StringComparer.Ordinal);

    /// <summary>The arguments of every call of a program that dotnet runs.</summary>
    public static IEnumerable<string[]> Calls(string text, string project) => Runs().Matches(text)
        .Where(m => m.Groups["project"].Value.TrimEnd('"').EndsWith(project, StringComparison.Ordinal))
        .Select(m => Arguments().Matches(m.Groups["arguments"].Value.Split(" | ")[0].Split("; ")[0])
            .Select(a => a.Value.Replace("\"", string.Empty, StringComparison.Ordinal)).ToArray());

    [GeneratedRegex(@"dotnet run --project (?<project>\S+) -- (?<arguments>[^\n]*)")]
    private static partial Regex Runs();

    [GeneratedRegex("""(?:"[^"]*"|[^\s"])+""")]
    private static partial Regex Arguments();
}
