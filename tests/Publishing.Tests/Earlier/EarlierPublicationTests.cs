using LcncInfra.Git;
using LcncInfra.Git.Writing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Earlier;

namespace LcncInfra.Publishing.Tests.Earlier;

public sealed class EarlierPublicationTests : IDisposable
{
    private readonly PublishSandbox _sandbox = new();
    private readonly GitWorkshop _workshop;

    public EarlierPublicationTests() =>
        _workshop = GitWorkshop.Open(GitUrl.OfFolder(_sandbox.Repository), _sandbox.Git.Options, null, CancellationToken.None);

    public void Dispose()
    {
        _workshop.Dispose();
        _sandbox.Dispose();
    }

    [Fact]
    public void An_earlier_tree_is_published_again_as_a_new_commit()
    {
        _sandbox.Done("--direct");
        var first = _sandbox.Head("dev");
        _sandbox.Plane.Policy("place: cloud");
        _sandbox.Change("debug");
        _sandbox.Done("--direct");
        _sandbox.CommitForeign("dev", clone => File.WriteAllText(Path.Combine(clone, "theirs"), "theirs"));
        var second = _sandbox.Head("dev");

        var outcome = new BranchPublisher(_workshop).Publish(Read(first).To("dev", null), new DiagnosticBag(), CancellationToken.None);

        Assert.Equal(PublicationAction.Published, outcome?.Action);
        Assert.Equal(second, _sandbox.InRepository("rev-parse", "dev^"));
        Assert.Equal("theirs", _sandbox.InRepository("diff", "--name-only", first, "dev"));
        Assert.StartsWith("Roll back dev: ", outcome?.Message, StringComparison.Ordinal);
        Assert.EndsWith($"\nLcnc-Rollback-To: {first}\n", outcome?.Message, StringComparison.Ordinal);
        _sandbox.ShouldBeSound();
    }

    [Fact]
    public void What_is_published_already_is_not_published_again()
    {
        _sandbox.Done("--direct");

        var outcome = new BranchPublisher(_workshop).Publish(Read(_sandbox.Head("dev")).To("dev", null), new DiagnosticBag(), CancellationToken.None);

        Assert.Equal(PublicationAction.Unchanged, outcome?.Action);
    }

    [Fact]
    public void Commits_of_others_and_changed_trees_are_refused()
    {
        _sandbox.Done("--direct");
        var ours = _sandbox.InRepository("log", "-1", "--format=%B", "dev");
        var theirs = _sandbox.CommitForeign("dev", clone => File.WriteAllText(Path.Combine(clone, "edge-a/shop-front/reconciler.yaml"), "changed"));
        var forged = _sandbox.InRepository("commit-tree", "-m", ours, $"{theirs}^{{tree}}");

        Assert.Equal("LC9010", CodeOf(theirs));
        Assert.Equal("LC9014", CodeOf(forged));
    }

    private EarlierPublication Read(string commit)
    {
        var found = new DiagnosticBag();
        var earlier = EarlierPublication.Read(_workshop, commit, "dev", found, CancellationToken.None);
        Assert.Empty(found.InOrder());
        return Assert.IsType<EarlierPublication>(earlier);
    }

    private string CodeOf(string commit)
    {
        var found = new DiagnosticBag();
        Assert.Null(EarlierPublication.Read(_workshop, commit, "dev", found, CancellationToken.None));
        return Assert.Single(found.InOrder()).Code;
    }
}
