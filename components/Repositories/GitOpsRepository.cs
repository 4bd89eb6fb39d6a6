using System.Collections.Immutable;
using Pulumi;
using Pulumi.Command.Local;
using Pulumi.Utilities;

namespace LcncInfra.Components.Repositories;

/// <summary>The GitOps repository of one environment: what provisioning found out goes into the tree, and an update publishes it.</summary>
/// <remarks>
/// One resource for all of it, which runs <c>lcnc publish --facts</c> when the digest of the rendering changes; the number of manifests does not matter. A
/// preview prints the change by what it reaches. While a fact is not known the digest is not either: the preview says which, and nothing is written.
/// Tokens reach <c>lcnc</c> by the environment of the program, and stand in no argument. Destroying the stack leaves the repository as it is.
/// </remarks>
public sealed class GitOpsRepository : ComponentResource
{
    private readonly GitOpsRepositoryArgs _args;

    /// <summary>Publishes an environment.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="args">What is published.</param>
    /// <param name="options">Options of the component.</param>
    /// <exception cref="RunException">A fact is a secret, or said twice.</exception>
    public GitOpsRepository(string name, GitOpsRepositoryArgs args, ComponentResourceOptions? options = null)
        : base("lcncinfra:repositories:GitOpsRepository", name, options)
    {
        ArgumentNullException.ThrowIfNull(args);
        _args = args;
        var facts = FactsOf(args);
        UnknownFacts = Output.Create(UnknownOfAsync(facts));
        var document = Output.Tuple(Output.All(facts.Select(f => f.Value)), UnknownFacts)
            .Apply(known => Repositories.FactsDocument.Write(facts.Zip(known.Item1, (f, value) => (f.ClusterType, f.Key, value))));
        FactsDocument = document;
        Output<string> controlPlane = args.ControlPlane;
        var change = Output.Tuple(document, controlPlane).Apply(known => Rendered(known.Item1));
        Rendering = change.Apply(c => c.Rendering);
        FactsFile = change.Apply(c => document).Apply(Written);
        var command = new Command(
            $"{name}-publish",
            new CommandArgs
            {
                Interpreter = Arguments(),
                // What stands last on the command line: no shell reads it.
                Create = controlPlane,
                Triggers = new object[] { Rendering },
                Logging = Logging.StdoutAndStderr,
            },
            new CustomResourceOptions { Parent = this });
        Published = command.Stdout;
        RegisterOutputs();
    }

    /// <summary>Digest of the rendering.</summary>
    [Output("rendering")]
    public Output<string> Rendering { get; private set; }

    /// <summary>The facts that are not known yet, as <c>cluster type/key</c>; empty in an update.</summary>
    [Output("unknownFacts")]
    public Output<ImmutableArray<string>> UnknownFacts { get; private set; }

    /// <summary>What the file of the facts holds; no output of the component, because it is published.</summary>
    public Output<string> FactsDocument { get; }

    /// <summary>The file of the facts.</summary>
    [Output("factsFile")]
    public Output<string> FactsFile { get; private set; }

    /// <summary>What <c>lcnc publish</c> said.</summary>
    [Output("published")]
    public Output<string> Published { get; private set; }

    private string FactsPath => Path.Combine(_args.FactsFolder, $"{_args.Environment}.yaml");

    private static List<(string ClusterType, string Key, Input<string> Value)> FactsOf(GitOpsRepositoryArgs args)
    {
        var facts = args.Facts.SelectMany(f => f.Values, (f, value) => (f.ClusterType, value.Key, value.Value))
            .OrderBy(f => f.ClusterType, StringComparer.Ordinal)
            .ThenBy(f => f.Key, StringComparer.Ordinal)
            .ToList();
        var twice = facts.GroupBy(f => (f.ClusterType, f.Key)).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? facts : throw new RunException($"Fact '{twice.Key.Key}' of cluster type '{twice.Key.ClusterType}' is said twice.");
    }

    private async Task<ImmutableArray<string>> UnknownOfAsync(List<(string ClusterType, string Key, Input<string> Value)> facts)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var (clusterType, key, value) in facts)
        {
            Output<string> output = value;
            if (await Output.IsSecretAsync(output).ConfigureAwait(false))
            {
                throw new RunException(
                    $"Fact '{key}' of cluster type '{clusterType}' is a secret: facts are published as they are. Give workloads the name of the secret in their store.");
            }

            if (!await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false))
            {
                unknown.Add($"{clusterType}/{key}");
            }
        }

        if (unknown.Count > 0)
        {
            Log.Info($"The change of the GitOps repository is known once these facts are: {string.Join(", ", unknown)}.", this);
        }

        return unknown.ToImmutable();
    }

    private RenderedChange Rendered(string facts)
    {
        var change = _args.Rendering.Render(facts);
        Log.Info($"Rendering {change.Rendering}\n{change.Summary}", this);
        return change;
    }

    private string Written(string facts)
    {
        if (!Deployment.Instance.IsDryRun)
        {
            Directory.CreateDirectory(_args.FactsFolder);
            File.WriteAllText(FactsPath, facts);
        }

        return FactsPath;
    }

    private InputList<string> Arguments()
    {
        var arguments = new InputList<string> { _args.Lcnc, "publish", "--environment", _args.Environment, "--facts", FactsFile };
        (string Name, string? Value)[] optional =
            [("--lock", _args.Lock), ("--repository", _args.Repository), ("--branch", _args.Branch), ("--provider", _args.Provider)];
        foreach (var (name, value) in optional.Where(o => o.Value is not null))
        {
            arguments.Add(name, value ?? string.Empty);
        }

        if (_args.IsDirect)
        {
            arguments.Add("--direct");
        }

        arguments.Add("--");
        return arguments;
    }
}
