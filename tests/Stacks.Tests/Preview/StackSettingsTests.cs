using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Settings;

namespace LcncInfra.Stacks.Tests.Preview;

public sealed class StackSettingsTests
{
    [Fact]
    public void Settings_are_read_as_the_engine_gives_them_to_a_program()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Pulumi.yaml", "name: shop\nruntime: dotnet\n");
        folder.Write("Pulumi.dev.yaml", """
            encryptionsalt: v1:abc
            config:
              aws:region: eu-central-1
              shop:flag: true
              short: "007"
              shop:token:
                secure: v1:xyz
              shop:list: [1, a, "2", {key: false}]
              shop:access:
                one: {secure: v1:uvw}
            """);
        var found = new DiagnosticBag();

        // Found from a folder below.
        Directory.CreateDirectory(folder.Of("stacks"));
        var settings = StackSettingsReader.Read(folder.Of("stacks"), "dev", found);

        Assert.NotNull(settings);
        Assert.Equal(("shop", "dev"), (settings.Project, settings.Stack));
        Assert.Equal("eu-central-1", settings.Values["aws:region"]);
        Assert.Equal("true", settings.Find("flag"));
        Assert.Equal("007", settings.Find("short"));
        Assert.Equal("(encrypted)", settings.Find("token"));
        Assert.Equal("""[1,"a","2",{"key":false}]""", settings.Find("list"));
        Assert.Equal("""{"one":"(encrypted)"}""", settings.Find("access"));
        Assert.Equal(["shop:token", "shop:access"], settings.Secrets);
    }

    [Theory]
    [InlineData("LC9300", null, null)]
    [InlineData("LC9301", "name: shop\n", null)]
    [InlineData("LC9302", "name: shop\n", "- a list\n")]
    [InlineData("LC9302", "name: shop\n", "config: [unclosed\n")]
    [InlineData("LC9302", "name: shop\n", "config:\n  - shop:controlPlane: .\n")]
    [InlineData("LC9302", "name: shop\n", "config: shop\n")]
    public void What_cannot_be_read_is_reported(string code, string? project, string? settings)
    {
        using var folder = new TemporaryFolder();
        if (project is not null)
        {
            folder.Write("Pulumi.yaml", project);
        }

        if (settings is not null)
        {
            folder.Write("Pulumi.dev.yaml", settings);
        }

        var found = new DiagnosticBag();

        Assert.Null(StackSettingsReader.Read(folder.Path, "dev", found));
        Assert.Equal(code, Assert.Single(found.InOrder()).Code);
    }
}
