using System.Collections.Immutable;

namespace Pulumi.Automation.Events;

// Only the engine makes events, so none is ever made here.
public class EngineEvent
{
    internal EngineEvent()
    {
    }

    public DiagnosticEvent? DiagnosticEvent { get; internal init; }

    public ResourcePreEvent? ResourcePreEvent { get; internal init; }

    public ResourceOutputsEvent? ResourceOutputsEvent { get; internal init; }
}

public class DiagnosticEvent
{
    internal DiagnosticEvent(string? urn, string message, string severity)
    {
        Urn = urn;
        Message = message;
        Severity = severity;
    }

    public string? Urn { get; }

    public string Message { get; }

    public string Severity { get; }
}

public class ResourcePreEvent
{
    internal ResourcePreEvent(StepEventMetadata metadata) => Metadata = metadata;

    public StepEventMetadata Metadata { get; }
}

public class ResourceOutputsEvent
{
    internal ResourceOutputsEvent(StepEventMetadata metadata) => Metadata = metadata;

    public StepEventMetadata Metadata { get; }
}

public class PropertyDiff
{
    internal PropertyDiff()
    {
    }
}

public class StepEventMetadata
{
    internal StepEventMetadata(OperationType op, string urn, string type)
    {
        Op = op;
        Urn = urn;
        Type = type;
    }

    public OperationType Op { get; }

    public string Urn { get; }

    public string Type { get; }

    public StepEventStateMetadata? New { get; internal init; }

    public ImmutableArray<string>? Diffs { get; internal init; }

    public IImmutableDictionary<string, PropertyDiff>? DetailedDiff { get; internal init; }
}

public class StepEventStateMetadata
{
    internal StepEventStateMetadata(IImmutableDictionary<string, object> inputs) => Inputs = inputs;

    public bool? Custom { get; internal init; }

    public string Parent { get; internal init; } = string.Empty;

    public bool? Protect { get; internal init; }

    public IImmutableDictionary<string, object> Inputs { get; }

    public string Provider { get; internal init; } = string.Empty;
}
