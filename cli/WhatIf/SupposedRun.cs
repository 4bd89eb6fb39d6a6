using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Generates environments as they are and as they are supposed to be, both in memory.</summary>
internal sealed class SupposedRun(ParseResult parsed, WhatIfOptions options, OpenedControlPlane opened)
{
    private readonly DiagnosticBag _found = new();

    /// <summary>What would become of every environment that the command line means; none after an error.</summary>
    public IReadOnlyList<SupposedEnvironment> Run(Assumption assumption, DiagnosticBag found)
    {
        var before = MeantEnvironments.Of(parsed, options.Common, opened, _found).Meant.Select(Generate).ToList();
        AssumedCatalog.Validate([.. before.Select(b => b.Catalog).OfType<EnvironmentCatalog>()], assumption, _found);
        List<SupposedEnvironment> supposed = _found.HasErrors ? [] : [.. before.Select(b => Suppose(b, assumption)).OfType<SupposedEnvironment>()];
        found.AddRange(_found.InOrder().Select(opened.Located));
        return supposed;
    }

    private GenerationResult Generate(string environment)
    {
        var result = Generator.Generate(opened.Sources, OptionsOf(environment) with
        {
            Previous = PreviousDecisionsFile.Read(parsed.GetValue(options.Common.Previous), environment, _found),
        });
        _found.AddRange(result.Diagnostics.Where(d => d.Severity == Severity.Error));
        return result;
    }

    // What runs where now is what must not move without need, whether or not decisions were given.
    private SupposedEnvironment? Suppose(GenerationResult before, Assumption assumption)
    {
        var now = PreviousDecisions.Of((before.Placement?.Assignments ?? []).Select(a => (a.DeploymentTarget.Value.Name, a.ClusterType.Value.Name)));
        var after = Generator.Generate(new AssumedSourceTree(opened.Sources, assumption.Added), OptionsOf(before.Environment) with
        {
            Previous = new PreviousInput(now, before.Catalog?.Previous.Digest),
            Assume = catalog => AssumedCatalog.Of(catalog, assumption),
        });
        _found.AddRange(after.Diagnostics.Except(before.Diagnostics));
        return after.Tree is null || before.Tree is null ? null : new SupposedEnvironment(MoveComparer.Compare(before, after), Differences(before, after));
    }

    private EnvironmentDiff Differences(GenerationResult before, GenerationResult after)
    {
        if (before.Tree is not { } old || after.Tree is not { } tree)
        {
            throw new ArgumentException("A run did not reach a tree.", nameof(after));
        }

        var published = new RenderedTree(old);
        var rules = new PlanRules(new DeletionRule.ByInventory(Inventory.Of(old, [])), AdoptForeign: true, new HashSet<string>(StringComparer.Ordinal));
        var plan = PlanComposer.Compose(tree, published, rules, _found);
        var removed = plan.Removed.ToHashSet(StringComparer.Ordinal);
        return new EnvironmentDiff(
            after.Environment, "the control plane as it is", TreeDiffer.Compare(plan, published, after.Root), ValueList<PlacementChange>.Empty)
        {
            BlastRadius = BlastRadiusCounter.Count(plan, old.Files.Where(f => removed.Contains(f.Path.Value)).Select(f => f.Owner), []),
        };
    }

    private GenerationOptions OptionsOf(string environment) => new()
    {
        Environment = environment,
        Pins = opened.Pins,
        Manifests = opened.Manifests,
        Profile = parsed.GetValue(options.Common.Profile),
        Schedulers = SchedulerExecutables.Of(parsed.GetValue(options.Common.AllowExec)),
        WarningsAsErrors = parsed.GetValue(options.Common.WarningsAsErrors),
    };
}
