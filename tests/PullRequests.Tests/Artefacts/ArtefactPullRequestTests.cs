namespace LcncInfra.PullRequests.Tests.Artefacts;

public sealed class ArtefactPullRequestTests : IDisposable
{
    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lcnc-artefact-");

    private string File => Path.Combine(_folder.FullName, "PULL_REQUEST.md");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_gets_a_file_that_says_what_a_pull_request_would_say()
    {
        using var client = Client();

        var opened = client.Propose(new PullRequestProposal(Branches, "Update dev", "Two clusters change.") { Labels = ["lcnc"] }, CancellationToken.None);

        Assert.Equal((Branches, "Update dev", File), (opened.Branches, opened.Title, opened.Url));
        Assert.StartsWith("# Update dev\n\nTwo clusters change.\n", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
        var found = client.Find(Branches, CancellationToken.None);
        Assert.True(found?.IsOwn);
        Assert.Equal(["lcnc"], found?.Labels ?? []);
        Assert.Empty(client.ReadChecks(new string('a', 40), CancellationToken.None));
    }

    [Fact]
    public void The_file_is_written_anew_in_place_and_goes_when_nothing_is_left_to_propose()
    {
        using var client = Client();
        client.Propose(new PullRequestProposal(Branches, "One", "First."), CancellationToken.None);
        client.Propose(new PullRequestProposal(Branches, "Two", "Second."), CancellationToken.None);

        Assert.Equal("Two", client.Find(Branches, CancellationToken.None)?.Title);
        Assert.Null(client.Withdraw(new PullRequestBranches("qa-next", "qa"), CancellationToken.None));
        Assert.NotNull(client.Withdraw(Branches, CancellationToken.None));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_file_of_others_is_not_touched()
    {
        System.IO.File.WriteAllText(File, "Mine.");
        using var client = Client();

        var failure = Assert.Throws<PullRequestException>(() => client.Propose(new PullRequestProposal(Branches, "One", "First."), CancellationToken.None));

        Assert.Equal("LC9060", failure.Diagnostic.Code);
        Assert.Equal("Mine.", System.IO.File.ReadAllText(File));
        Assert.Empty(client.WithdrawStale(Branches, CancellationToken.None));
        Assert.Null(client.Withdraw(Branches, CancellationToken.None));
    }

    [Fact]
    public void A_place_where_no_file_can_be_is_an_error()
    {
        Directory.CreateDirectory(File);
        using var client = Client();

        var failure = Assert.Throws<PullRequestException>(() => client.Propose(new PullRequestProposal(Branches, "One", "First."), CancellationToken.None));

        Assert.Equal("LC9064", failure.Diagnostic.Code);
    }

    private IPullRequestClient Client() => PullRequestClients.Create(new PullRequestOptions(_folder.FullName) { ArtefactFile = File });
}
