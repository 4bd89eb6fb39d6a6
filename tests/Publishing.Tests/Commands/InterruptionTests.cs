namespace LcncInfra.Publishing.Tests.Commands;

public sealed class InterruptionTests : IDisposable
{
    private readonly PublishSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    // Refs are all that a run leaves: whatever it was stopped after, some of them had moved.
    [Theory]
    [InlineData("refs/heads/dev-next", "refs/notes/hydrator.metadata")]
    [InlineData("refs/notes/hydrator.metadata")]
    [InlineData("PULL_REQUEST.md")]
    public void A_run_that_was_stopped_between_two_steps_is_finished_by_the_next(params string[] missing)
    {
        _sandbox.Plane.Write("dev/settings.yaml", "apiVersion: lcncinfra.io/v1alpha1\nkind: EnvironmentSettings\nmetadata: {name: dev}\nspec: {interchange: hydrator.metadata}\n");
        _sandbox.Commit();
        _sandbox.Done();
        var refs = _sandbox.InRepository("for-each-ref");
        var review = File.ReadAllText(_sandbox.PullRequest);
        File.Delete(_sandbox.PullRequest);
        foreach (var name in missing.Where(m => m.StartsWith("refs/", StringComparison.Ordinal)))
        {
            _sandbox.InRepository("update-ref", "-d", name);
        }

        _sandbox.Done();

        Assert.Equal(refs, _sandbox.InRepository("for-each-ref"));
        Assert.Equal(review, File.ReadAllText(_sandbox.PullRequest));
        _sandbox.ShouldBeSound();
    }
}
