using System.Diagnostics;
using LcncInfra.Cli.Promote.Approvals;
using LcncInfra.Flow.Approvals;
using LcncInfra.Testing.Git;
using Xunit.Abstractions;

namespace LcncInfra.Promotion.Tests.Commands;

public sealed class SignatureTests(ITestOutputHelper output)
{
    [Fact]
    public void A_signature_is_good_when_git_trusts_it_and_its_author_made_it()
    {
        using var sandbox = new GitSandbox();
        var repository = sandbox.Init("plane");
        if (!MakeKey(sandbox.PathOf("key")))
        {
            output.WriteLine("Skipped: there is no ssh-keygen.");
            return;
        }

        File.WriteAllText(sandbox.PathOf("signers"), $"jane@example.com {File.ReadAllText(sandbox.PathOf("key.pub"))}");
        GitSandbox.Run(repository, "config", "gpg.format", "ssh");
        GitSandbox.Run(repository, "config", "user.signingkey", sandbox.PathOf("key.pub"));
        var ofJane = Commit(repository, "jane@example.com", "-S");
        var ofJoe = Commit(repository, "joe@example.com", "-S");
        var unsigned = Commit(repository, "jane@example.com");
        var history = new GitHistoryClient(sandbox.Options);
        Assert.Equal(SignatureState.Bad, history.Verify(repository, ofJane));
        GitSandbox.Run(repository, "config", "gpg.ssh.allowedSignersFile", sandbox.PathOf("signers"));
        Assert.Equal([SignatureState.Good, SignatureState.Bad, SignatureState.None], new[] { ofJane, ofJoe, unsigned }.Select(c => history.Verify(repository, c)));
    }

    private static HistoryCommit Commit(string repository, string author, params string[] more)
    {
        GitSandbox.Run(repository, ["commit", "--quiet", "--allow-empty", "-m", "Approve", $"--author=Somebody <{author}>", .. more]);
        return new HistoryCommit(GitSandbox.Run(repository, "rev-parse", "HEAD"), author, DateTimeOffset.UnixEpoch);
    }

    private static bool MakeKey(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ssh-keygen", ["-q", "-t", "ed25519", "-N", string.Empty, "-C", "test", "-f", file]));
            process?.WaitForExit();
            return process?.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
