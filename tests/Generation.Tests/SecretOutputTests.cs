using System.Text;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Generation.Tests.Builtins;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests;

public sealed class SecretOutputTests
{
    // Joined by the template, so that neither part of the input looks like one.
    private const string Joined = "token: {{ print \"ghp_\" \"MARKERghijklmnopqrstuvwxyz0123456789\" }}\n";

    [Theory]
    [InlineData(Joined, "an access token")]
    [InlineData("kind: Secret\ndata:\n  x: {{ \"abc\" | b64enc }}\n", "a Secret with values")]
    [InlineData("kind: Secret\nstringData: {x: y}\n", "a Secret with values")]
    public void What_a_template_writes_is_an_error_if_it_looks_like_a_secret(string manifest, string shape)
    {
        var finding = Assert.Single(Generate(manifest).Diagnostics);

        Assert.Equal(("LC5022", Severity.Error, "main/flux.yaml"), (finding.Code, finding.Severity, finding.At.File));
        Assert.Contains(shape, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("MARKER", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: Secret\ndata: {}\n")]
    [InlineData("kind: Secret\ndata:\n  x: ENC[AES256_GCM,data:abc]\n")]
    [InlineData("kind: ExternalSecret\nsecretStoreRef:\n  name: payments-database-credentials\n")]
    public void A_Secret_without_values_and_a_reference_are_none(string manifest) => Assert.Empty(Generate(manifest).Diagnostics);

    [Fact]
    public void The_kalypso_profile_writes_the_same_bytes_and_warns()
    {
        var result = Generate(Joined, GeneratorProfile.Kalypso);

        Assert.Contains(result.Diagnostics, d => d is { Code: "LC5022", Severity: Severity.Warning });
        Assert.DoesNotContain(result.Diagnostics, d => d.ToString().Contains("MARKER", StringComparison.Ordinal));
        Assert.Contains(result.Tree!.Files, f => Encoding.UTF8.GetString(f.Content.Span) == "token: ghp_MARKERghijklmnopqrstuvwxyz0123456789\n");
    }

    [Theory]
    [InlineData("LC5022", "Template/flux", Joined)]
    [InlineData("LC1049", "Template/flux", "token: ghp_MARKERghijklmnopqrstuvwxyz0123456789\n")]
    public void A_reason_lets_it_pass(string code, string subject, string manifest)
    {
        var controlPlane = Create().With(Flux, Template("flux", "reconciler", manifest));

        Assert.Equal([code], Run(controlPlane).Diagnostics.Select(d => d.Code));
        Assert.NotNull(Run(controlPlane.With("dev/settings.yaml", Settings(code, subject))).Tree);
    }

    [Fact]
    public void A_configuration_value_is_judged_once_and_waived_once()
    {
        var controlPlane = Create().With(Config, ConfigMap("all", "", "DB: postgres://user:hunter22@db/app"));

        Assert.Equal(["LC3009"], Run(controlPlane).Diagnostics.Select(d => d.Code));
        Assert.NotNull(Run(controlPlane.With("dev/settings.yaml", Settings("LC3009", "ConfigMap/all"))).Tree);
    }

    [Theory]
    [InlineData("SETTINGS: \"url=x\\nDB_PASSWORD=q8Zr2LwX9vTnMARKERYb7HsD\\n\"")]
    [InlineData("ENVIRONMENT: '[{\"name\": \"DB_PASSWORD\", \"value\": \"q8Zr2LwX9vTnMARKERYb7HsD\"}]'")]
    [InlineData("DB: '{\"list\": [{\"password\": \"q8Zr2LwX9vTnMARKERYb7HsD\"}]}'")]
    public void Configuration_is_searched_in_its_lines_lists_and_maps(string data)
    {
        var finding = Assert.Single(Run(Create().With(Config, ConfigMap("all", "", data))).Diagnostics);

        Assert.Equal("LC3009", finding.Code);
        Assert.DoesNotContain("MARKER", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC3009", Config, "REGION: eu", "TOKEN: ghp_MARKERghijklmnopqrstuvwxyz0123456789")]
    [InlineData("LC1049", "dev/flux.yaml", "place: anywhere", "place: anywhere, api-token: q8Zr2LwX9vTnMARKERYb7HsD")]
    [InlineData("LC1049", "workloads/shop/workload.yaml", "place: anywhere", "place: anywhere, api-token: q8Zr2LwX9vTnMARKERYb7HsD")]
    [InlineData("LC1049", "workloads/shop/workload.yaml", "path: ./web", "path: ./web/ghp_MARKERghijklmnopqrstuvwxyz0123456789")]
    public void What_built_ins_write_was_searched_where_it_was_read(string code, string path, string before, string after)
    {
        var controlPlane = BuiltinControlPlane.Create();
        var text = controlPlane.TextOf(path);

        var result = Run(controlPlane.With(path, text.Replace(before, after, StringComparison.Ordinal)));

        Assert.Null(result.Tree);
        Assert.Contains(result.Diagnostics, d => d.Code == code && d.At.File == path);
    }

    private static string Settings(string code, string subject) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {{name: dev}}\nspec:\n  suppressions:\n    - {{code: {code}, subject: {subject}, reason: an example}}\n";

    private static GenerationResult Generate(string manifest, GeneratorProfile profile = GeneratorProfile.Default) =>
        Run(Create().With(Flux, Template("flux", "reconciler", manifest)), profile);

    private static GenerationResult Run(MemoryControlPlane controlPlane, GeneratorProfile profile = GeneratorProfile.Default) =>
        Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile });
}
