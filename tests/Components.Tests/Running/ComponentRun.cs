using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace LcncInfra.Components.Tests.Running;

/// <summary>Runs a component in test mode, and remembers what it registers.</summary>
public sealed class ComponentRun : IMocks
{
    private readonly ConcurrentQueue<MockResourceArgs> _resources = new();
    private readonly ConcurrentQueue<Child> _children = new();
    private readonly ConcurrentQueue<MockCallArgs> _calls = new();
    private readonly Dictionary<string, ImmutableDictionary<string, object>> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableDictionary<string, object>> _states = new(StringComparer.Ordinal);

    /// <summary>What reached the engine.</summary>
    public IReadOnlyList<MockResourceArgs> Resources => [.. _resources];

    /// <summary>The functions that were called.</summary>
    public IReadOnlyList<MockCallArgs> Calls => [.. _calls];

    /// <summary>The component and what is below it.</summary>
    public IReadOnlyList<Child> Children => [.. _children];

    /// <summary>Whether it is a preview.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Options that record the resources which get them, and all that is below those.</summary>
    public ComponentResourceOptions Recorded => new()
    {
        ResourceTransformations =
        {
            args =>
            {
                _children.Enqueue(new Child(args.Resource, args.Args, args.Options));
                return null;
            },
        },
    };

    public MockResourceArgs this[string name] => Resources.Single(r => r.Name == name);

    public Child Child(string name) => Children.Single(c => c.Name == name);

    /// <summary>What the engine answers of a resource, beside its inputs.</summary>
    public ComponentRun Answering(string name, params (string Key, object Value)[] state)
    {
        _states[name] = state.ToImmutableDictionary(s => s.Key, s => s.Value);
        return this;
    }

    /// <summary>What the engine answers to a function.</summary>
    public ComponentRun AnsweringCall(string token, params (string Key, object Value)[] answer)
    {
        _answers[token] = answer.ToImmutableDictionary(s => s.Key, s => s.Value);
        return this;
    }

    public async Task<ComponentRun> Of(Action<ComponentRun> program)
    {
        await Deployment.TestAsync(this, new TestOptions { IsPreview = IsPreview, StackName = "dev" }, new Action(() => program(this)));
        return this;
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        _resources.Enqueue(args);
        var answered = _states.GetValueOrDefault(args.Name ?? string.Empty, ImmutableDictionary<string, object>.Empty);
        return Task.FromResult<(string? id, object state)>(($"{args.Name}-id", args.Inputs.SetItems(answered)));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        ArgumentNullException.ThrowIfNull(args);
        _calls.Enqueue(args);
        return Task.FromResult<object>(_answers.GetValueOrDefault(args.Token ?? string.Empty, ImmutableDictionary<string, object>.Empty));
    }
}
