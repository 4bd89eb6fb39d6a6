using System.Globalization;
using System.Text;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Testing;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Faults;

/// <summary>Every class of fault that other tools of this field met: one folder each, laid over a sound control plane.</summary>
public sealed class FaultTests
{
    // These must change nothing at all.
    private static readonly string[] Harmless = ["crlf", "locale-tr"];

    private static readonly Lazy<SortedDictionary<string, string>> SoundOfDev = new(() => GenerateSound("-e", "dev"));
    private static readonly Lazy<SortedDictionary<string, string>> SoundOfAll = new(() => GenerateSound());

    private static string SoundFolder => RepositoryRoot.Of("tests", "Cli.Tests", "Faults", "sound");

    public static TheoryData<string> Cases => BaselineFolder.Discover("Cli.Tests", "Faults");

    [Theory, MemberData(nameof(Cases))]
    public void A_fault_is_one_error_and_leaves_the_output_as_it_was(string name)
    {
        using var folder = new TemporaryFolder();
        var fault = Prepare(name, folder);
        var sound = Sound(fault.IsOfAllEnvironments);
        Write(sound, folder.Of("out"));

        var run = Run(fault, "generate", folder.Of("cp"), "--out", folder.Of("out"));
        var asKalypso = Run(fault, "generate", folder.Of("cp"), "--out", folder.Of("kalypso"), "--profile", "kalypso");

        BaselineFolder.Open("Cli.Tests", "Faults", name).ShouldMatch(new Dictionary<string, string>
        {
            ["diagnostics.txt"] = Shown(run, folder),
            ["kalypso.txt"] = $"exit code {asKalypso.Code}\n{Shown(asKalypso, folder)}",
        });
        Assert.Equal(sound, FileTree.Read(folder.Of("out")));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Except(["cp", "kalypso", "out"]));
        Assert.Equal(Harmless.Contains(name) ? 0 : 1, run.Error.Split('\n').Count(IsError));
        Assert.Equal(Harmless.Contains(name) ? ExitCode.Done : ExitCode.WrongInput, run.Code);
        Assert.Contains(asKalypso.Code, new[] { ExitCode.Done, ExitCode.WrongInput });
    }

    [Theory]
    [InlineData("ansi-escape")]
    [InlineData("bidi-file-name")]
    [InlineData("bidi-name")]
    [InlineData("ci-command")]
    [InlineData("control-file-name")]
    [InlineData("md-injection")]
    public void What_is_said_of_a_fault_is_text_and_nothing_else_wherever_it_is_shown(string name)
    {
        using var folder = new TemporaryFolder();
        var fault = Prepare(name, folder);
        foreach (var format in new[] { "text", "github", "sarif", "json" })
        {
            var run = Run(fault, "validate", folder.Of("cp"), "--format", format);

            Assert.DoesNotContain(run.Out + run.Error, c => c != '\n' && (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format));
            Assert.All(format == "github" ? run.Out.Split('\n')[..^1] : [], line => Assert.Matches("^::(error|warning|notice) |^dev: ", line));
        }
    }

    private static bool IsError(string line) => line.Contains(": error LC", StringComparison.Ordinal) || line.StartsWith("error LC", StringComparison.Ordinal);

    private static FaultRecipe Prepare(string name, TemporaryFolder folder)
    {
        var root = BaselineFolder.Open("Cli.Tests", "Faults", name).Root;
        FileTree.Copy(SoundFolder, folder.Of("cp"));
        FileTree.Copy(Path.Combine(root, "input"), folder.Of("cp"));
        var recipe = Path.Combine(root, "recipe.txt");
        return FaultRecipe.Apply(File.Exists(recipe) ? File.ReadAllLines(recipe) : [], folder.Of("cp"));
    }

    private static SortedDictionary<string, string> Sound(bool ofAllEnvironments) => ofAllEnvironments ? SoundOfAll.Value : SoundOfDev.Value;

    private static SortedDictionary<string, string> GenerateSound(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(["generate", SoundFolder, "--out", folder.Of("out"), .. options]);
        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        return FileTree.Read(folder.Of("out"));
    }

    private static void Write(SortedDictionary<string, string> files, string folder)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllBytes(file, Encoding.Latin1.GetBytes(content));
        }
    }

    private static CommandRun Run(FaultRecipe fault, params string[] arguments)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = fault.Culture;
            return CommandRun.Of([.. arguments, .. fault.IsOfAllEnvironments ? Array.Empty<string>() : ["-e", "dev"]]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Shown(CommandRun run, TemporaryFolder folder) => run.Error.Replace(folder.Of("cp") + "/", string.Empty, StringComparison.Ordinal);
}
