using System.Collections.Immutable;
using Pulumi;

namespace LcncInfra.Stacks.Environments;

/// <summary>One environment of the control plane, and nothing else than what it declares.</summary>
public sealed class EnvironmentStack : Stack
{
    /// <summary>The environment of the stack that Pulumi runs.</summary>
    public EnvironmentStack()
        : this(null)
    {
    }

    /// <summary>The environment, with options for everything in it.</summary>
    public EnvironmentStack(StackOptions? options)
        : base(options)
    {
        var settings = EnvironmentSettings.Read();
        var catalog = DeclaredEnvironment.Read(settings);
        var clusters = ReachedClusters.Create(settings, catalog);
        Environment = Output.Create(catalog.Environment);
        Clusters = Output.Create(ImmutableArray.CreateRange(clusters));
    }

    /// <summary>The environment's name.</summary>
    [Output("environment")]
    public Output<string> Environment { get; private set; }

    /// <summary>The names of the clusters that this stack reaches, in ordinal order.</summary>
    [Output("clusters")]
    public Output<ImmutableArray<string>> Clusters { get; private set; }
}
