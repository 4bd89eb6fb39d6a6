using LcncInfra.Automation.Stacks;
using LcncInfra.Flow.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Tests.Worlds;

/// <summary>Stacks that remember which release they are at; they can be locked, fail, and be killed in the middle.</summary>
internal sealed class MemoryStacks : IEnvironmentStacks
{
    private readonly HashSet<string> _locked = new(StringComparer.Ordinal);

    /// <summary>By stack, what it was updated to last.</summary>
    public SortedDictionary<string, string> Applied { get; } = new(StringComparer.Ordinal);

    /// <summary>What programs ask of providers beside a cluster.</summary>
    public List<PlannedResource> Planned { get; } = [];

    /// <summary>By stack, what somebody changed by hand.</summary>
    public Dictionary<string, StackChanges> Drift { get; } = new(StringComparer.Ordinal);

    /// <summary>Every operation that came to its end, in order.</summary>
    public List<string> Done { get; } = [];

    /// <summary>Every update that changed something, in order.</summary>
    public List<string> Updates { get; } = [];

    /// <summary>Refuses operations; asked with the operation and the stack, e.g. <c>up dev</c>.</summary>
    public Func<string, StackException?> Fault { get; set; } = _ => null;

    /// <summary>Is told between the parts of an operation.</summary>
    public IStepObserver Observer { get; set; } = new NoStepObserver();

    public void Verify(CancellationToken cancellationToken)
    {
        // They are always there.
    }

    public StackChanges Refresh(StackRequest request, CancellationToken cancellationToken) => Locked("refresh", request, () =>
        Drift.Remove(request.Stack, out var drift) ? drift : new StackChanges([], 1));

    public PreviewedStack Preview(StackRequest request, CancellationToken cancellationToken)
    {
        Throw("preview", request);
        Done.Add($"preview {request.Stack}");
        return new PreviewedStack(ChangesOf(request), new ResourcePlan("fleet", request.Stack, [new PlannedResource("urn", "test:x:Cluster", "cluster", new PlannedValue.Map([])), .. Planned]));
    }

    public StackChanges Up(StackRequest request, CancellationToken cancellationToken) => Locked("up", request, () =>
    {
        var changes = ChangesOf(request);
        Observer.Passed($"inside up {request.Stack}");
        if (changes.IsChange)
        {
            Applied[request.Stack] = request.Message;
            Updates.Add($"{request.Stack}: {request.Message}");
        }

        OnUp(request.Stack);

        return changes;
    });

    /// <summary>By stack, what it says it has published.</summary>
    public Dictionary<string, string> Published { get; } = new(StringComparer.Ordinal);

    /// <summary>Happens in an update, behind its changes.</summary>
    public Action<string> OnUp { get; set; } = _ => { };

    public ValueMap Outputs(StackRequest request, CancellationToken cancellationToken) =>
        Published.TryGetValue(request.Stack, out var rendering) ? ValueMap.Of(("rendering", rendering)) : ValueMap.Empty;

    /// <summary>What a killed process leaves locked, people unlock.</summary>
    public void Unlock() => _locked.Clear();

    private T Locked<T>(string operation, StackRequest request, Func<T> action)
    {
        Throw(operation, request);
        Observer.Passed($"before {operation} {request.Stack}");
        if (!_locked.Add(request.Stack))
        {
            throw new StackException(StackProblem.Busy, "somebody else changes the stack: created by runner@host");
        }

        var result = action();
        _locked.Remove(request.Stack);
        Done.Add($"{operation} {request.Stack}");
        Observer.Passed($"after {operation} {request.Stack}");
        return result;
    }

    private void Throw(string operation, StackRequest request)
    {
        if (Fault($"{operation} {request.Stack}") is { } fault)
        {
            throw fault;
        }
    }

    private StackChanges ChangesOf(StackRequest request) => Applied.GetValueOrDefault(request.Stack) == request.Message
        ? new StackChanges([], 1)
        : new StackChanges([new ChangedResource(Applied.ContainsKey(request.Stack) ? ChangeKind.Update : ChangeKind.Create, "test:x:Cluster", "cluster", ValueList<string>.Empty)], 0);
}
