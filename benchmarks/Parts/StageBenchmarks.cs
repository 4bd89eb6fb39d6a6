using BenchmarkDotNet.Attributes;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Benchmarks.Parts;

/// <summary>The stages of a run one by one, in process, on what the stage before gave.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private FleetSourceTree? _tree;
    private EnvironmentCatalog? _catalog;

    /// <summary>The size of the fleet.</summary>
    [Params("S", "M", "L")]
    public string Size { get; set; } = "S";

    private FleetSourceTree Tree => _tree ?? throw new InvalidOperationException("Not prepared.");

    private EnvironmentCatalog Catalog => _catalog ?? throw new InvalidOperationException("Not prepared.");

    /// <summary>Reads what the later stages need.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _tree = new(Size);
        _catalog = Load();
    }

    /// <summary>Reading and checking the control plane.</summary>
    [Benchmark]
    public EnvironmentCatalog Load()
    {
        var diagnostics = new DiagnosticBag();
        var catalog = CatalogLoader.Load("prod", Tree, CatalogLimits.Default, diagnostics);
        return catalog is null || diagnostics.HasErrors
            ? throw new InvalidOperationException(string.Join('\n', diagnostics.InOrder().Take(5)))
            : catalog;
    }

    /// <summary>Placing every target.</summary>
    [Benchmark]
    public Placement Schedule() => PlacementScheduler.Schedule(Catalog, new DiagnosticBag());
}
