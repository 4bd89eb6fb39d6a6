using System.CommandLine;
using System.Text.RegularExpressions;
using LcncInfra.Cli.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Documents;

namespace LcncInfra.Cli.Tests.Documents;

/// <summary>What documents tell people to type is what the command line understands.</summary>
public sealed partial class CommandLineSnippetTests
{
    private static readonly RootCommand Root = Commands.Root(new CommandIo(TextWriter.Null, TextWriter.Null, TimeProvider.System));

    private static readonly string[] Folders = ["docs/pipelines", "docs/scale"];

    [Fact]
    public void Command_lines_in_blocks_of_code_are_understood()
    {
        var calls = DocumentBlocks.All().Where(b => b.Language is "" or "sh" or "bash" or "yaml" or "yml" or "console")
            .SelectMany(b => ShellCommands.In(b.Text).Select(c => (Place: $"{b.File}:{b.Line + c.Line - 1}", c.Arguments)))
            .Concat(Pipelines().SelectMany(f => ShellCommands.In(File.ReadAllText(RepositoryRoot.Of(f))).Select(c => (Place: $"{f}:{c.Line}", c.Arguments))))
            .ToList();

        Assert.True(calls.Count > 60, $"only {calls.Count} were found");
        ShouldBeEmpty(calls.SelectMany(c => UsageErrors.Of(Root.Parse([.. c.Arguments.Select(Filled)])).Select(e => $"{c.Place}: lcnc {string.Join(' ', c.Arguments)}: {e}")));
    }

    [Fact]
    public void Commands_and_options_that_sentences_name_exist()
    {
        var named = DocumentBlocks.Documents.SelectMany(d => Prose(DocumentBlocks.TextOf(d)).Select(words => (Document: d, Words: words))).ToList();

        Assert.True(named.Count > 50, $"only {named.Count} were found");
        ShouldBeEmpty(named.SelectMany(n => Unknown(n.Words).Select(word => $"{n.Document}: `lcnc {string.Join(' ', n.Words)}`: {word} does not exist")).Distinct());
    }

    [Theory]
    [InlineData("x | lcnc diff -e dev --against \"a b\" > out", "diff -e dev --against a b")]
    [InlineData("value=$(lcnc explain placement $(cat x) '#1' # why", "explain placement substituted #1")]
    [InlineData("'lcnc lock' pins them", null)]
    [InlineData("  # lcnc lock", null)]
    public void A_shell_would_take_a_line_apart_alike(string line, string? expected) =>
        Assert.Equal(expected, ShellCommands.In(line).Select(c => string.Join(' ', c.Arguments)).FirstOrDefault());

    // What a shell would put there.
    private static string Filled(string argument) => argument == "substituted/substituted" ? "0/1" : ShortDigest().Replace(argument, $"sha256:{new string('0', 64)}");

    private static void ShouldBeEmpty(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join('\n', problems));

    private static IEnumerable<string> Pipelines() => Folders
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.Of(folder), "*.y*ml", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'));

    private static IEnumerable<string[]> Prose(string text) => Inline().Matches(Fenced().Replace(text, string.Empty))
        .Select(m => m.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // A command below which there are others takes one of them, unless what follows is no plain word.
    private static IEnumerable<string> Unknown(string[] words)
    {
        Command command = Root;
        foreach (var word in words)
        {
            if (word[0] == '-' && word.Length > 1)
            {
                var name = word.Split('=')[0].TrimEnd(',', '.', ']');
                if (!command.Options.Any(o => o.Name == name || o.Aliases.Contains(name)))
                {
                    yield return $"option '{name}'";
                }
            }
            else if (command.Subcommands.FirstOrDefault(c => c.Name == word) is { } next)
            {
                command = next;
            }
            else if (command == Root && Plain().IsMatch(word))
            {
                yield return $"command '{word}'";
            }
        }
    }

    [GeneratedRegex("`lcnc ([^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex("(?ms)^ *```.*?^ *```$")]
    private static partial Regex Fenced();

    // Nobody reads 64 digits.
    [GeneratedRegex("sha256:[0-9a-f]*…")]
    private static partial Regex ShortDigest();

    [GeneratedRegex("^[a-z][a-z-]*$")]
    private static partial Regex Plain();
}
