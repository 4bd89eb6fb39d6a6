using Pulumi;

namespace LcncInfra.Stacks.Plans;

/// <summary>Remembers each resource that a program declares, with what mocks are not told: its parent, its options and its secrets.</summary>
/// <remarks>A transformation of the stack sees everything in it, on the stand-ins as on the packages.</remarks>
internal sealed class ResourceRecorder
{
    private readonly Lock _gate = new();
    private readonly List<RecordedResource> _recorded = [];

    /// <summary>What was declared, in order; the stack first.</summary>
    public IReadOnlyList<RecordedResource> Recorded
    {
        get
        {
            lock (_gate)
            {
                return [.. _recorded];
            }
        }
    }

    /// <summary>Options of a stack whose resources are remembered.</summary>
    public StackOptions Options() => new() { ResourceTransformations = { Record } };

    private ResourceTransformationResult? Record(ResourceTransformationArgs args)
    {
        lock (_gate)
        {
            _recorded.Add(new(args.Resource, args.Args, args.Options));
        }

        return null;
    }
}
