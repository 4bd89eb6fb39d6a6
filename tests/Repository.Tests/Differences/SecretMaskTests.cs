using LcncInfra.Repository.Differences;

namespace LcncInfra.Repository.Tests.Differences;

public sealed class SecretMaskTests
{
    private const string Token = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

    [Theory]
    [InlineData("  TOKEN: " + Token + "\n", "  TOKEN: ***")]
    [InlineData("  - TOKEN: \"" + Token + "\"\n", "  - TOKEN: ***")]
    [InlineData("export TOKEN=\"" + Token + "\"\n", "export TOKEN=***")]
    [InlineData("  DB: postgres://app:s3cr3tpassword@db/app\n", "  DB: ***")]
    [InlineData("    " + Token + "\n", "    ***")]
    [InlineData("  CLIENT_SECRET: aB3dE5gH7jK9mN1pQ3sT5v\n", "  CLIENT_SECRET: ***")]
    [InlineData("  HOST: https://example.com/path\n", "  HOST: https://example.com/path")]
    [InlineData("  COMMENT: see the docs of the token\n", "  COMMENT: see the docs of the token")]
    public void A_value_that_looks_like_a_secret_is_hidden_and_its_key_is_not(string line, string shown) => Assert.Equal(shown, Shown(line));

    [Fact]
    public void A_private_key_is_hidden_line_by_line()
    {
        var text = "key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  MIIEow\n  -----END RSA PRIVATE KEY-----\nafter: 1\n";

        Assert.Equal("key: ||  ***|  ***|  ***|after: 1", Shown(text));
    }

    [Fact]
    public void The_data_of_a_Secret_is_hidden_whatever_it_looks_like()
    {
        var text = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  user: YWRtaW4=\n  note: |\n    short\ntype: Opaque\n---\nkind: ConfigMap\ndata:\n  user: admin\n";

        Assert.Equal(
            "apiVersion: v1|kind: Secret|metadata:|  name: a|data:|  user: ***|  note: ***|    ***|type: Opaque|---|kind: ConfigMap|data:|  user: admin",
            Shown(text));
    }

    [Fact]
    public void The_name_of_an_environment_variable_says_what_its_value_is() => Assert.Equal(
        "env:|  - name: API_TOKEN|    value: ***|  - name: API_HOST|    value: aB3dE5gH7jK9mN1pQ3sT5v",
        Shown("env:\n  - name: API_TOKEN\n    value: aB3dE5gH7jK9mN1pQ3sT5v\n  - name: API_HOST\n    value: aB3dE5gH7jK9mN1pQ3sT5v\n"));

    [Fact]
    public void A_secret_that_changes_is_a_change_that_shows_neither_value()
    {
        var hunk = Assert.Single(LineDiffer.Compare($"TOKEN: {Token}\n", $"TOKEN: {Token}x\n", SecretMask.Secrets));

        Assert.Equal(["-TOKEN: ***", "+TOKEN: ***"], hunk.Lines.Select(l => l.ToString()));
    }

    private static string Shown(string text) => string.Join('|', LineDiffer.Compare(string.Empty, text, SecretMask.Secrets)[0].Lines.Select(l => l.Text));
}
