using System.Text.Json;
using LcncInfra.Testing.Files;

namespace LcncInfra.AppRepositories.Tests.Pins;

public sealed class SetImageCommandTests : IDisposable
{
    private static readonly string Text = PinText.Of("\n    repository: r.io/a\n    tag: 1.4.0 # the tag");

    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public SetImageCommandTests() => _file = _folder.Write("app.yaml", Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_writes_the_pin_and_says_what_changed()
    {
        var run = CommandRun.Of("app", "set-image", _file, $"1.5.0@{PinText.NewDigest}");

        Assert.Equal(0, run.Code);
        Assert.Contains("  tag 1.4.0 becomes 1.5.0\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"  digest {PinText.NewDigest} is added\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"    tag: 1.5.0 # the tag\n    digest: {PinText.NewDigest}\n", File.ReadAllText(_file), StringComparison.Ordinal);
        Assert.Equal(["app.yaml"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
        Assert.StartsWith("nothing to do", CommandRun.Of("app", "set-image", _file, $"1.5.0@{PinText.NewDigest}").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        Assert.Equal(4, CommandRun.Of("app", "set-image", _file, "1.5.0", "--check").Code);
        Assert.Equal(Text, File.ReadAllText(_file));
        Assert.Equal(0, CommandRun.Of("app", "set-image", _file, "1.4.0", "--check").Code);
    }

    [Fact]
    public void A_malformed_pin_is_wrong_usage()
    {
        Assert.Equal(2, CommandRun.Of("app", "set-image", _file, "1.5.0@sha256:12").Code);
        Assert.Equal(2, CommandRun.Of("app", "set-image", _file, "r.io/a:1.5.0").Code);
        Assert.Equal(Text, File.ReadAllText(_file));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_wrong_input() => Assert.Contains("LC7005", CommandRun.Of("app", "set-image", _folder.Of("none.yaml"), "1").Error, StringComparison.Ordinal);

    [Fact]
    public void What_a_link_leads_to_is_changed_and_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var link = File.CreateSymbolicLink(_folder.Of("link.yaml"), _file).FullName;

        Assert.Equal(0, CommandRun.Of("app", "set-image", link, "1.5.0").Code);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("1.5.0", File.ReadAllText(_file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(_file));
    }

    [Fact]
    public void Programs_get_the_same_as_JSON()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("app", "set-image", _file, "1.5.0", "--format", "json").Out);

        Assert.Equal("approvals", json.RootElement.GetProperty("app").GetString());
        Assert.True(json.RootElement.GetProperty("changed").GetBoolean());
        Assert.Equal(("1.4.0", "1.5.0"), (json.RootElement.GetProperty("before").GetString(), json.RootElement.GetProperty("after").GetString()));
    }
}
