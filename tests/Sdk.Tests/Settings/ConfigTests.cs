using System.Text.Json;
using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Testing;

namespace LcncInfra.Sdk.Tests.Settings;

public sealed class ConfigTests : IDisposable
{
    public ConfigTests()
    {
        Environment.SetEnvironmentVariable(
            "PULUMI_CONFIG",
            """{"project:text":"t","project:flag":"true","project:wrong":"True","project:number":"7","project:ratio":"1.5","project:object":"{\"Size\":1,\"size\":2}","project:nested":{"Size":3},"project:secret":"s","gcp:project":"p"}""");
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", """["project:secret"]""");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("PULUMI_CONFIG", null);
        Environment.SetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS", null);
    }

    [Fact]
    public async Task Values_come_from_the_environment() => await Run.ProgramAsync(new RecordingMocks(), () =>
    {
        var config = new Config();
        Assert.Equal("t", config.Get("text"));
        Assert.True(config.GetBoolean("flag"));
        Assert.Equal(7, config.RequireInt32("number"));
        Assert.Equal(1.5, config.GetDouble("ratio"));
        Assert.Equal("p", new Config("gcp").Require("project"));
    });

    [Fact]
    public async Task What_is_absent_is_null() => await Run.ProgramAsync(new RecordingMocks(), () =>
    {
        var config = new Config();
        Assert.Null(config.Get("absent"));
        Assert.Null(config.GetBoolean("absent"));
        Assert.Null(config.GetInt32("absent"));
        Assert.Null(config.GetSecret("absent"));
        Assert.Null(config.GetObject<Sized>("absent"));
    });

    [Fact]
    public async Task What_is_required_and_absent_says_how_to_set_it() => Assert.Contains(
        "Missing Required configuration variable 'project:absent'\n\tplease set a value using the command `pulumi config set project:absent <value>`",
        await Run.FailureAsync(() => new Config().Require("absent")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Only_true_and_false_are_booleans() => Assert.Contains(
        "Configuration 'project:wrong' value 'True' is not a valid Boolean",
        await Run.FailureAsync(() => new Config().GetBoolean("wrong")),
        StringComparison.Ordinal);

    [Fact]
    public async Task Names_in_objects_are_case_sensitive() => await Run.ProgramAsync(new RecordingMocks(), () =>
    {
        var config = new Config();
        Assert.Equal(1, config.RequireObject<Sized>("object").Size);
        Assert.Equal(3, config.RequireObject<Sized>("nested").Size);
        Assert.Equal(2, config.RequireObject<Sized>("object", new JsonSerializerOptions { PropertyNameCaseInsensitive = true }).Size);
    });

    [Fact]
    public async Task A_secret_is_one() =>
        Assert.Equal(("s", true, true), await Run.OutputAsync(() => new Config().RequireSecret("secret")));

    [Fact]
    public async Task Only_the_configuration_of_the_project_is_seen() => await Run.ProgramAsync(
        new RecordingMocks(), () => Assert.Null(new Config().Get("text")), new TestOptions { ProjectName = "other" });

    public sealed class Sized
    {
        public int Size { get; set; }
    }
}
