using System.Security.Cryptography;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Tests.Output;
using LcncInfra.Cli.Tests.Running;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Rendering.Objects;
using LcncInfra.Rendering.Remembering;
using LcncInfra.Testing.Files;

namespace LcncInfra.Cli.Tests.Remembering;

/// <summary>Runs that remember what earlier ones rendered: their output is that of runs that do not.</summary>
public sealed class RememberingRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RememberingRunTests() => FileTree.Copy(CommandRun.Example, _folder.Of("cp"));

    private string Renderings => _folder.Of("cache", "renderings");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_has_nothing_to_do_and_leaves_its_memory_as_it_is()
    {
        Generate();
        var memory = FileTree.Read(Renderings);

        Assert.Single(memory);
        Assert.Contains("nothing to do", Generate(), StringComparison.Ordinal);
        Assert.Equal(memory, FileTree.Read(Renderings));
    }

    [Fact]
    public void A_file_that_somebody_edited_is_put_right()
    {
        Generate();
        var file = Directory.EnumerateFiles(_folder.Of("out"), "namespace.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(file, "# edited\n");

        Generate();

        ShouldEqualARunWithoutMemory();
    }

    [Fact]
    public void An_output_that_is_gone_is_written_again()
    {
        Generate();
        Directory.Delete(_folder.Of("out"), recursive: true);

        Generate();

        ShouldEqualARunWithoutMemory();
    }

    [Fact]
    public void A_changed_value_reaches_the_output_and_what_nobody_needs_is_forgotten()
    {
        Generate();
        var before = FileTree.Read(Renderings).Single().Value.Length;
        var template = Directory.EnumerateFiles(_folder.Of("cp"), "*.yaml", SearchOption.AllDirectories).First(f => File.ReadAllText(f).Contains("kind: Template", StringComparison.Ordinal));
        File.WriteAllText(template, File.ReadAllText(template).Replace("kind: Namespace", "kind: Namespace # changed", StringComparison.Ordinal));

        Generate();

        ShouldEqualARunWithoutMemory();
        Assert.Equal(before, FileTree.Read(Renderings).Single().Value.Length);
    }

    [Fact]
    public void Files_that_stay_are_not_rendered_to_write_those_that_change()
    {
        var rendered = new List<string>();
        OutputSandbox.Write(_folder.Of("out"), [Rendered("a/stays.yaml"), Rendered("a/changes.yaml")]);

        OutputSandbox.Write(
            _folder.Of("out"),
            [
                Remembered("a/stays.yaml", "a/stays.yaml", rendered),
                Remembered("a/changes.yaml", "other", rendered),
            ]);

        Assert.Equal(["a/changes.yaml"], rendered);
        Assert.Equal(["other", "a/stays.yaml"], FileTree.Read(_folder.Of("out")).Values);
    }

    [Fact]
    public void A_damaged_memory_is_no_memory()
    {
        Generate();
        var file = Directory.GetFiles(Renderings).Single();
        var bytes = File.ReadAllBytes(file);
        for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 12))
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 1;
            File.WriteAllBytes(file, damaged);

            Assert.Contains("nothing to do", Generate(), StringComparison.Ordinal);
            Assert.Equal(bytes.Length, new FileInfo(file).Length);
        }

        File.WriteAllBytes(file, []);
        Generate();
        ShouldEqualARunWithoutMemory();
    }

    [Fact]
    public void A_memory_that_somebody_made_up_ends_no_run_and_changes_no_byte()
    {
        Generate();
        var file = Directory.GetFiles(Renderings).Single();
        var bytes = File.ReadAllBytes(file)[..^SHA256.HashSizeInBytes];
        var random = new Random(5);
        List<byte[]> forged = [[], bytes[..40], bytes[..(bytes.Length / 2)], [.. bytes[..120], .. Enumerable.Repeat((byte)255, 400)], [.. bytes[..120], .. new byte[200]]];
        forged.AddRange(Enumerable.Range(0, 40).Select(_ =>
        {
            var changed = bytes.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            return changed;
        }));
        CommandRun.Of("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("expected"));
        foreach (var (content, number) in forged.Select((f, i) => (f, i)))
        {
            File.WriteAllBytes(file, [.. content, .. SHA256.HashData(content)]);
            if (number % 4 == 0)
            {
                Directory.Delete(_folder.Of("out"), recursive: true);
            }

            Generate();

            FileTree.ShouldEqual(_folder.Of("expected"), _folder.Of("out"));
        }
    }

    [Fact]
    public void A_memory_that_others_can_write_is_passed_over_and_made_anew_for_its_user_alone()
    {
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Generate();
        var file = Directory.GetFiles(Renderings).Single();
        Assert.Equal(Private, File.GetUnixFileMode(file));
        File.SetUnixFileMode(file, Private | UnixFileMode.OtherWrite);

        Generate();

        Assert.Equal(Private, File.GetUnixFileMode(file));
        Assert.Equal(Private | UnixFileMode.UserExecute, File.GetUnixFileMode(Renderings));
    }

    [Fact]
    public void Neither_check_nor_render_all_looks_at_it()
    {
        Generate("--check");
        Generate("--render-all");

        Assert.False(Directory.Exists(Renderings));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        _folder.Write("cache", "a file");

        Generate();

        ShouldEqualARunWithoutMemory();
    }

    private static RenderedFile Rendered(string path) =>
        new(RepositoryPath.Of(path.Split('/')), System.Text.Encoding.UTF8.GetBytes(path), "test");

    private static RenderedFile Remembered(string path, string content, List<string> rendered)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        var known = new RememberedFile(path, ContentDigest.Of(bytes), FileObjects.None);
        return RenderedFile.Remembered(RepositoryPath.Of(path.Split('/')), known, "test", _ =>
        {
            rendered.Add(path);
            return bytes;
        });
    }

    private void ShouldEqualARunWithoutMemory()
    {
        CommandRun.Of("generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("expected"));
        FileTree.ShouldEqual(_folder.Of("expected"), _folder.Of("out"));
    }

    private string Generate(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var io = new CommandIo(output, error, TimeProvider.System) { CacheFolder = _folder.Of("cache") };
        var code = CommandLine.Run(["generate", _folder.Of("cp"), "-e", "dev", "-o", _folder.Of("out"), .. more], io);
        Assert.True(code is ExitCode.Done or ExitCode.Differs, error.ToString());
        return output.ToString();
    }
}
