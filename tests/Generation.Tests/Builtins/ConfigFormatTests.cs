using System.Text.Json;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Generation.Tests.Builtins;

public sealed class ConfigFormatTests
{
    private static readonly string Config = SampleControlPlane.ConfigMap(
        "all", "", "REGION: eu", "LEVELS: '[\"debug\", \"info\"]'", "LIMITS: '{cpu: 2, per: {weekend: true}}'", "TEXT: ' a=b\\c é'", "a.b-c: x");

    [Fact]
    public void Json_keeps_the_types_of_values()
    {
        using var json = JsonDocument.Parse(Text("json", "platform-config.json"));

        Assert.Equal("info", json.RootElement.GetProperty("LEVELS")[1].GetString());
        Assert.Equal(2, json.RootElement.GetProperty("LIMITS").GetProperty("cpu").GetInt32());
        Assert.True(json.RootElement.GetProperty("LIMITS").GetProperty("per").GetProperty("weekend").GetBoolean());
        Assert.Equal(" a=b\\c é", json.RootElement.GetProperty("TEXT").GetString());
    }

    [Fact]
    public void Properties_have_a_key_for_each_value_escaped_as_Java_reads_them() => Assert.Equal(
        """
        LEVELS[0]=debug
        LEVELS[1]=info
        LIMITS.cpu=2
        LIMITS.per.weekend=true
        REGION=eu
        TEXT=\ a=b\\c \u00e9
        a.b-c=x

        """,
        Text("properties", "platform-config.properties"));

    [Fact]
    public void An_env_file_has_a_line_for_each_value_quoted_where_a_shell_needs_it() => Assert.Equal(
        """
        LEVELS='["debug","info"]'
        LIMITS='{"cpu":2,"per":{"weekend":true}}'
        REGION=eu
        TEXT=' it'\''s $HOME é'

        """,
        BuiltinControlPlane.Files(ControlPlane("env-file").With("dev/config.yaml", SampleControlPlane.ConfigMap(
            "all", "", "REGION: eu", "LEVELS: '[\"debug\", \"info\"]'", "LIMITS: '{cpu: 2, per: {weekend: true}}'", "TEXT: ' it''s $HOME é'")))["on-flux/shop-web/platform-config.env"]);

    [Theory]
    [InlineData("plain"), InlineData(""), InlineData("a b"), InlineData("it's"), InlineData("two\nlines\n"), InlineData("$HOME `ls` \"x\" \\ #! ~")]
    public void A_shell_reads_from_an_env_file_what_was_written_into_the_configuration(string value)
    {
        var text = BuiltinControlPlane.Files(ControlPlane("env-file").With("dev/config.yaml",
            SampleControlPlane.ConfigMap("all", "", $"VALUE: {System.Text.Json.JsonSerializer.Serialize(value)}")))["on-flux/shop-web/platform-config.env"];

        Assert.Equal(value, Shell.ValueOf("VALUE", text));
    }

    [Fact]
    public void A_key_that_is_no_environment_variable_is_an_error_at_its_place_in_the_configuration()
    {
        var finding = Assert.Single(BuiltinControlPlane.Generate(ControlPlane("env-file")).Diagnostics, d => d.Code == "LC5050");

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("dev/config.yaml", finding.At.File);
        Assert.Contains("'a.b-c'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Symphony_Catalog_is_named_after_its_content_and_belongs_to_a_container()
    {
        var objects = Manifests.Read(Text("symphony-catalog", "platform-config.yaml"));

        Assert.Equal("CatalogContainer", objects[0].Text("kind"));
        Assert.Equal("Catalog", objects[1].Text("kind"));
        Assert.Equal(objects[0].Text("metadata", "name"), objects[1].Text("spec", "rootResource"));
        Assert.StartsWith("platform-config-v-", objects[1].Text("metadata", "name"), StringComparison.Ordinal);
        Assert.Equal("debug", objects[1].Text("spec", "properties", "LEVELS", 0));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("properties")]
    [InlineData("symphony-catalog")]
    [InlineData("configmap")]
    [InlineData("immutable-configmap")]
    [InlineData("env-file")]
    public void Without_configuration_there_is_no_file(string format)
    {
        var files = BuiltinControlPlane.Files(ControlPlane(format).With("dev/config.yaml", "# none\n"));

        Assert.DoesNotContain(files.Keys, f => f.StartsWith("on-flux/shop-web/platform-config", StringComparison.Ordinal));
    }

    [Fact]
    public void Fleet_is_told_which_files_of_a_bundle_are_no_objects()
    {
        var files = BuiltinControlPlane.Files(BuiltinControlPlane.Create().With("dev/fleet.yaml",
            BuiltinControlPlane.ClusterTypeOf("on-fleet", "fleet").Replace("lcncinfra.io/configmap", "lcncinfra.io/json", StringComparison.Ordinal)));

        Assert.Equal("platform-config.json\n", files["on-fleet/shop-web/.fleetignore"]);
    }

    private static string Text(string format, string file) => BuiltinControlPlane.Files(ControlPlane(format))[$"on-flux/shop-web/{file}"];

    private static MemoryControlPlane ControlPlane(string format) => BuiltinControlPlane.Create()
        .With("dev/config.yaml", Config)
        .With("dev/flux.yaml", BuiltinControlPlane.ClusterTypeOf("on-flux", "flux").Replace("lcncinfra.io/configmap", $"lcncinfra.io/{format}", StringComparison.Ordinal));
}
