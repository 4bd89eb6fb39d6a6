using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Generation.Publishing;
using LcncInfra.Repository.Decisions;

namespace LcncInfra.Generation.Tests.Placing;

public sealed class InputOrderTests
{
    private static readonly string[] Targets = ["a", "b"];

    [Fact]
    public void The_order_of_documents_and_of_files_changes_no_placement_no_reason_and_no_finding() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (first, firstFindings) = Generate(seed, shuffling: null, PreviousInput.None);
            var (second, secondFindings) = Generate(seed, seed, PreviousInput.None);
            var previous = new PreviousInput(PreviousDecisions.Of(Places(seed, first).Where((_, i) => (seed + i) % 3 != 0)), null);
            var (kept, _) = Generate(seed, shuffling: null, previous);
            var (keptToo, _) = Generate(seed, seed + 1, previous);

            return (first == second && firstFindings.SequenceEqual(secondFindings) && kept == keptToo && first.Contains("placements:", StringComparison.Ordinal))
                .Label($"{first}\n-----\n{second}\n{string.Join('\n', firstFindings.Except(secondFindings))}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    // Pairs that were placed, as the decisions say them.
    private static IEnumerable<(string Target, string ClusterType)> Places(int seed, string decisions) =>
        from type in Enumerable.Range(0, 6)
        from workload in Enumerable.Range(0, 4)
        from target in Targets
        where decisions.Contains($"clusterType: \"c{type}\"\n    deploymentTarget: \"w{workload}-{target}\"", StringComparison.Ordinal) || (seed + type + workload) % 5 == 0
        select ($"w{workload}-{target}", $"c{type}");

    private static (string Decisions, IReadOnlyList<string> Findings) Generate(int seed, int? shuffling, PreviousInput previous)
    {
        var (environment, workloads) = new PlacedControlPlane(seed).Documents();
        var plane = SampleControlPlane.Create().With("dev/edge.yaml", "# none\n").With("dev/cloud.yaml", "# none\n").With("dev/policy-green.yaml", "# none\n")
            .With(SampleControlPlane.Policy, "# none\n").With(SampleControlPlane.Workload, "# none\n");
        Write(plane, "dev", environment, shuffling);
        Write(plane, "workloads/shop", workloads, shuffling);
        var result = Generator.Generate(shuffling is { } order ? plane.Shuffled(order) : plane, new GenerationOptions { Environment = "dev", Previous = previous });
        Assert.DoesNotContain(result.Diagnostics, d => d.Code.StartsWith("LC1", StringComparison.Ordinal) && d.Severity == Model.Diagnostics.Severity.Error);
        var findings = result.Diagnostics.Select(d => $"{d.Code} {d.Message} {d.Hint}").Order(StringComparer.Ordinal).ToList();
        Assert.NotNull(result.Tree);
        var rendered = RenderedEnvironment.Of(result);
        return (System.Text.Encoding.UTF8.GetString(DecisionsWriter.Write("dev", rendered.Decisions, rendered.Placements).Span), findings);
    }

    // Without shuffling a document a file; else all in some order over three files.
    private static void Write(MemoryControlPlane plane, string folder, IReadOnlyList<string> documents, int? shuffling)
    {
        if (shuffling is not { } order)
        {
            foreach (var (index, document) in documents.Index())
            {
                plane.With($"{folder}/{index:00}.yaml", document);
            }

            return;
        }

        var random = new Random(order);
        foreach (var file in documents.OrderBy(_ => random.Next()).Index().GroupBy(d => d.Index % 3, d => d.Item))
        {
            plane.With($"{folder}/{"xma"[file.Key]}.yaml", string.Join("---\n", file));
        }
    }
}
