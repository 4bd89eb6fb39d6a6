using LcncInfra.Model.Secrets;

namespace LcncInfra.Model.Tests.Secrets;

public sealed class SecretShapeTests
{
    // Built from halves, so that no scanner takes this file for a leak.
    [Theory]
    [InlineData("CERT", "-----BEGIN RSA ", "PRIVATE KEY-----\nMIIE", "a PEM private key")]
    [InlineData("JWT", "eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "a JSON web token")]
    [InlineData("AWS", "AKIA", "IOSFODNN7EXAMPLE", "a cloud access key")]
    [InlineData("STORE", "DefaultEndpointsProtocol=https;AccountName=x;", "AccountKey=YWJjZGVmZ2hpamtsbW5vcA==", "a connection string with a key")]
    [InlineData("BUS", "Endpoint=sb://x/;", "SharedAccessKey=YWJjZGVmZ2hpamtsbW5vcA==", "a connection string with a key")]
    [InlineData("SAS", "https://x.example.com/a?sv=1&", "sig=abcdefghijklmnopqrstuvwx", "a connection string with a key")]
    [InlineData("KEYFILE", "{\"type\":\"service_account\",\"private_key\":\"-----BEGIN ", "PRIVATE KEY-----\"}", "a service-account key file")]
    [InlineData("DB", "postgres://user:", "hunter2@db.example.com/app", "a URL with a password")]
    [InlineData("GIT", "ghp_", "abcdefghijklmnopqrstuvwxyz0123456789", "an access token")]
    [InlineData("LAB", "glpat-", "abcdefghijklmnopqrst", "an access token")]
    [InlineData("CHAT", "xoxb-", "123456789012-abcdefghijklmnop", "an access token")]
    [InlineData("PKG", "npm_", "abcdefghijklmnopqrstuvwxyz0123456789", "an access token")]
    [InlineData("db_Password", "q8Zr2LwX9v", "TnE5KcYb7HsD", "a random value under a key that names a secret")]
    public void A_secret_is_recognised_by_its_shape(string key, string first, string second, string shape) =>
        Assert.Equal(shape, SecretShape.Of(key, first + second));

    [Theory]
    [InlineData("URL", "mysql://host:3306/db")]
    [InlineData("URL", "https://user@example.com/path")]
    [InlineData("URL", "postgres://user:$(PASSWORD)@db/app")]
    [InlineData("URL", "https://example.com/a@b:c")]
    [InlineData("PASSWORD_SECRET_NAME", "sales-approvals-database")]
    [InlineData("TOKEN_URL", "https://login.example.com/oauth2/token")]
    [InlineData("SECRET_STORE", "vault")]
    [InlineData("TEXT", "the quick brown fox jumps over the lazy dog")]
    [InlineData("IMAGE", "ghcr.io/example/app@sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef")]
    public void What_only_mentions_a_secret_is_none(string key, string text) => Assert.Null(SecretShape.Of(key, text));
}
