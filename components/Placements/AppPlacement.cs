using System.Collections.Immutable;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Components.Declarations;
using LcncInfra.Model.Labels;
using Pulumi;

namespace LcncInfra.Components.Placements;

/// <summary>Puts a workload on cluster types: declares the workload, and one scheduling policy of its name for its own targets.</summary>
/// <remarks>What it declares is checked and written by the <see cref="PlatformCatalog"/> of the same declarations, which comes after it.</remarks>
public sealed class AppPlacement : ComponentResource
{
    /// <summary>Declares the placement.</summary>
    /// <param name="name">The resource's name, and the scheduling policy's.</param>
    /// <param name="args">What is placed where.</param>
    /// <param name="options">Options of the component.</param>
    public AppPlacement(string name, AppPlacementArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:placements:AppPlacement", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        var own = new SelectorRequirement(DeploymentTarget.WorkloadLabel, SelectorOperator.In, [args.Workload.Name]);
        var policy = new SchedulingPolicy(name, null, new LabelSelector([own, .. args.Targets.Requirements]), args.ClusterTypes);
        args.Declarations
            .Add(WorkloadDocuments.Of(args.Workload, args.At) with { Registration = args.Registration })
            .Add(PolicyDocuments.Of(policy, args.At));
        if (args.Requirements is { } requirements)
        {
            args.Declarations.Add(WorkloadDocuments.Of(requirements, args.At) with { Registration = args.Registration });
        }

        Policy = Output.Create(name);
        Targets = Output.Create(args.Workload.DeploymentTargets
            .Where(t => t.Environment == args.Declarations.Environment)
            .Select(t => $"{args.Workload.Name}-{t.Name}")
            .Order(StringComparer.Ordinal)
            .ToImmutableArray());
        RegisterOutputs();
    }

    /// <summary>Name of the scheduling policy.</summary>
    [Output("policy")]
    public Output<string> Policy { get; private set; }

    /// <summary>Full names of the workload's deployment targets in this environment, in ordinal order.</summary>
    [Output("targets")]
    public Output<ImmutableArray<string>> Targets { get; private set; }
}
