using BenchmarkDotNet.Attributes;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Reading;
using LcncInfra.Configuration.Composition;
using LcncInfra.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Repository.Trees;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating;

namespace LcncInfra.Benchmarks.Parts;

/// <summary>The stages of a run one by one, in process, on what the stage before gave.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private FleetSourceTree? _tree;
    private EnvironmentCatalog? _catalog;
    private Placement? _placement;
    private ValueList<ConfiguredAssignment>? _assignments;
    private RenderedFleet? _fleet;

    /// <summary>The size of the fleet.</summary>
    [Params("S", "M", "L")]
    public string Size { get; set; } = "S";

    private FleetSourceTree Tree => _tree ?? throw new InvalidOperationException("Not prepared.");

    private EnvironmentCatalog Catalog => _catalog ?? throw new InvalidOperationException("Not prepared.");

    private Placement Placement => _placement ?? throw new InvalidOperationException("Not prepared.");

    private ValueList<ConfiguredAssignment> Assignments => _assignments ?? throw new InvalidOperationException("Not prepared.");

    private RenderedFleet Fleet => _fleet ?? throw new InvalidOperationException("Not prepared.");

    /// <summary>Reads what the later stages need.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _tree = new(Size);
        _catalog = Load();
        _placement = Schedule();
        _assignments = Compose();
        _fleet = Render();
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

    /// <summary>Composing and checking the configuration of every assignment.</summary>
    [Benchmark]
    public ValueList<ConfiguredAssignment> Compose() =>
        PlacementComposer.Compose(Catalog, Placement, (new DiagnosticBag(), new DiagnosticBag()));

    /// <summary>Rendering every assignment.</summary>
    [Benchmark]
    public RenderedFleet Render() => FleetRenderer.Render(
        Catalog, Assignments, new RenderingOptions(GeneratorProfile.Default, default, EvaluationLimits.Default), new DiagnosticBag());

    /// <summary>Putting the files into a tree.</summary>
    [Benchmark]
    public object? Join() => TreeComposer.Compose(Fleet.Files, new DiagnosticBag());

    /// <summary>All of it.</summary>
    [Benchmark]
    public GenerationResult Generate() => Generator.Generate(Tree, new GenerationOptions { Environment = "prod" });
}
