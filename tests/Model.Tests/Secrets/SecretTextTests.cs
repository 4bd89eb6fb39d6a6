using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Secrets;

namespace LcncInfra.Model.Tests.Secrets;

public sealed class SecretTextTests
{
    // Built from halves, so that no scanner takes this file for a leak.
    public static TheoryData<string> Secrets => new(
        "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEMARKER\n-----END RSA PRIVATE KEY-----",
        "eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiJNQVJLRVIifQ.MARKERMARKER",
        "AKIA" + "IOSFODNN7MARKER0",
        "AccountName=x;AccountKey=" + "MARKERZGVmZ2hpamtsbW5vcA==",
        "https://x.example.com/a?sv=1&sig=" + "MARKERefghijklmnopqrstuvwx",
        "postgres://user:" + "MARKER22@db.example.com/app",
        "ghp_" + "MARKERghijklmnopqrstuvwxyz0123456789",
        "xoxb-" + "123456789012-MARKERghijklmnop",
        "password: q8Zr2LwX9v" + "TnMARKERYb7HsD");

    [Theory, MemberData(nameof(Secrets))]
    public void A_finding_never_quotes_a_secret(string secret)
    {
        var finding = new Diagnostic("LC1001", Severity.Error, SourceSpan.None, $"Value 'x' is '{secret}', which is wrong.")
        {
            Hint = $"Did you mean {secret}?",
            Related = [new RelatedPlace(SourceSpan.None, $"first ({secret})")],
        };
        var changed = finding with { Message = $"{secret}.", Hint = secret };

        foreach (var text in new[] { DiagnosticText.Render(finding), finding.ToString(), DiagnosticText.Render(changed) })
        {
            Assert.DoesNotContain("MARKER", text, StringComparison.Ordinal);
            Assert.Contains("***", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Policy 'tokens' of 'secret-store' selects 'https://user@example.com/path'.")]
    [InlineData("Rendering sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef holds a secret.")]
    [InlineData("  secretName: payments-database-credentials\n  tokens: 5\n")]
    [InlineData("")]
    public void Other_text_stays_as_it_is(string text) => Assert.Equal(text, SecretText.Hide(text));
}
