using Pulumi;

namespace LcncInfra.Stacks.Plans;

/// <summary>The names that the engine gives to what a program declared.</summary>
/// <remarks>Mocks keep only the outermost type in a name; the engine keeps the types of all that a resource stands in.</remarks>
internal sealed class ResourceNames
{
    private const string StackType = "pulumi:pulumi:Stack";

    private readonly string _prefix;
    private readonly Dictionary<Resource, RecordedResource> _recorded;

    /// <summary>Names in a stack of a project.</summary>
    public ResourceNames(string project, string stack, IReadOnlyList<RecordedResource> recorded)
    {
        _prefix = $"urn:pulumi:{stack}::{project}::";
        _recorded = recorded.ToDictionary(r => r.Resource, r => r);
    }

    /// <summary>Whether a resource is the stack itself.</summary>
    public static bool IsStack(Resource resource) => resource.GetResourceType() == StackType;

    /// <summary>The URN of a resource.</summary>
    public string Urn(Resource resource)
    {
        var types = Line(resource).Select(r => r.Resource.GetResourceType()).Reverse();
        return $"{_prefix}{string.Join('$', types)}::{resource.GetResourceName()}";
    }

    /// <summary>A resource, what it stands in, what that stands in, and so on, below the stack.</summary>
    public IReadOnlyList<RecordedResource> Line(Resource resource)
    {
        var line = new List<RecordedResource>();
        for (var at = resource; at is not null && !IsStack(at) && _recorded.TryGetValue(at, out var recorded); at = recorded.Options.Parent)
        {
            line.Add(recorded);
        }

        return line;
    }
}
