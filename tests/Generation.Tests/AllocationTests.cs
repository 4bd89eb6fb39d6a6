using LcncInfra.Rendering.Remembering;
using LcncInfra.Generation.Tests.Remembering;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests;

/// <summary>Counts what a run allocates for each further assignment: bytes, which are the same on any machine, not time.</summary>
/// <remarks>Runs while no other test does. Who makes a run allocate less may lower the bounds; who has to raise them says why.</remarks>
[Collection(nameof(Alone))]
public sealed class AllocationTests
{
    private const int Targets = 100;
    private const int Few = 2;
    private const int More = 6;

    // Measured: 23,500 and 2,660. Bounds leave a quarter for other versions of the runtime.
    private const long RenderedBytes = 30_000;
    private const long RememberedBytes = 3_500;

    [Fact]
    public void An_assignment_costs_no_more_than_it_did() => Assert.InRange(BytesOfOne(() => null), 1, RenderedBytes);

    [Fact]
    public void An_assignment_that_did_not_change_costs_less() => Assert.InRange(BytesOfOne(() => new DictionaryMemory()), 1, RememberedBytes);

    [Fact]
    public void The_cost_of_an_assignment_does_not_grow_with_their_number()
    {
        var first = Bytes(Fleet(More), null) - Bytes(Fleet(Few), null);
        var second = Bytes(Fleet(More + More - Few), null) - Bytes(Fleet(More), null);

        // Bytes of files come in arrays of up to 256 KB for each thread, which may fall into either half.
        Assert.InRange((double)second / first, 0, 1.15);
    }

    // The targets stay; each further cluster type takes all of them.
    private static long BytesOfOne(Func<IRenderingMemory?> memory)
    {
        var (few, more) = (memory(), memory());
        Bytes(Fleet(Few), few);
        Bytes(Fleet(More), more);
        return (Bytes(Fleet(More), more) - Bytes(Fleet(Few), few)) / (Targets * (More - Few));
    }

    private static long Bytes(MemoryControlPlane controlPlane, IRenderingMemory? memory)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Memory = memory });
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.NotNull(result.Tree);
        return bytes;
    }

    private static MemoryControlPlane Fleet(int clusterTypes)
    {
        var workload = Object("Workload", "shop", "spec:\n  deploymentTargets:\n" + string.Concat(Enumerable.Range(0, Targets).Select(i => $$"""
                - name: target-{{i}}
                  environment: dev
                  labels: {zone: red, number: n{{i}}}
                  manifests: {repo: 'https://example.com/shop', branch: main, path: ./{{i}}}

            """)));
        var values = Enumerable.Range(0, 30).Select(i => $"VALUE_{i}: value-{i}").ToArray();
        var controlPlane = Create()
            .With(Workload, workload)
            .With(Config, ConfigMap("all", "", values))
            .With("dev/policy-green.yaml", Object("SchedulingPolicy", "green", """
                spec:
                  deploymentTargetSelector:
                    workspace: sales
                    labelSelector: {matchLabels: {number: n1}}
                  clusterTypeSelector:
                    labelSelector: {matchLabels: {zone: green}}
                """));
        for (var i = 1; i < clusterTypes; i++)
        {
            controlPlane = controlPlane.With($"dev/edge-{i}.yaml", ClusterType($"edge-{i}", "zone: red"));
        }

        return controlPlane;
    }
}
