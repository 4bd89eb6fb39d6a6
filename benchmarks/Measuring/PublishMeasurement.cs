using LcncInfra.Benchmarks.Fleet;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>Measures <c>lcnc publish</c> beside <c>lcnc generate</c> on the same input: a tree that is published already, of which one value changes.</summary>
/// <param name="lcnc">The executable.</param>
/// <param name="scratch">Where everything is read and written.</param>
/// <param name="runs">Runs of each kind.</param>
internal sealed class PublishMeasurement(string lcnc, Scratch scratch, int runs)
{
    private const string ControlPlane = "control-plane";
    private const string Output = "out";
    private const string Repository = "gitops.git";

    // Each has a memory of its own, as two machines would.
    private const string GenerateCache = "cache-generate";
    private const string PublishCache = "cache-publish";

    /// <summary>Measures one size.</summary>
    /// <exception cref="InvalidOperationException">A run failed, or did not do what it should have done.</exception>
    public PublishResult Measure(FleetParameters fleet)
    {
        new List<string> { ControlPlane, Output, Repository, GenerateCache, PublishCache }.ForEach(scratch.Remove);
        FleetWriter.Write(fleet, scratch.Of(ControlPlane));
        Git(scratch.Root, "init", "--quiet", "--bare", scratch.Of(Repository));
        Git(scratch.Of(ControlPlane), "init", "--quiet");
        Commit();
        Generate();
        var first = Publish().Seconds;
        var (generated, published) = (new List<double>(), new List<double>());
        for (var i = 0; i < runs; i++)
        {
            FleetMeasurement.ChangeOneValue(scratch.Of(ControlPlane), i);
            Commit();
            var before = Head();

            // One after the other, so that both meet the machine in the same state.
            generated.Add(Generate().Seconds);
            published.Add(Publish().Seconds);
            if (Head() == before)
            {
                throw new InvalidOperationException("The run should have published a commit, but did not.");
            }
        }

        var files = Git(scratch.Of(Repository), "ls-tree", "-r", "--name-only", "refs/heads/prod").Output.Count(c => c == '\n');
        return new PublishResult(fleet.Name, files)
        {
            FirstSeconds = first,
            GenerateSeconds = Median.Of(generated),
            PublishSeconds = Median.Of(published),
            UnchangedSeconds = Publish().Seconds,
        };
    }

    private ProcessRun Generate() => Run(
        GenerateCache, "generate", scratch.Of(ControlPlane), "--environment", "prod", "--out", scratch.Of(Output));

    private ProcessRun Publish() => Run(
        PublishCache, "publish", scratch.Of(ControlPlane), "--environment", "prod", "--repository", scratch.Of(Repository), "--branch", "prod", "--direct");

    private ProcessRun Run(string cache, params IReadOnlyList<string> arguments) =>
        TimedProcess.Run(lcnc, new Dictionary<string, string>(StringComparer.Ordinal) { ["XDG_CACHE_HOME"] = scratch.Of(cache), ["TMPDIR"] = scratch.Root }, arguments);

    private void Commit()
    {
        Git(scratch.Of(ControlPlane), "add", "-A");
        Git(scratch.Of(ControlPlane), "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.com", "commit", "--quiet", "-m", "Change");
    }

    private string Head() => Git(scratch.Of(Repository), "rev-parse", "refs/heads/prod").Output.Trim();

    private static ProcessRun Git(string folder, params IReadOnlyList<string> arguments) => TimedProcess.Run("git", ["-C", folder, .. arguments]);
}
