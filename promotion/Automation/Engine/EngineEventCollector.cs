using System.Collections.Concurrent;
using Pulumi.Automation.Events;

namespace LcncInfra.Automation.Engine;

/// <summary>Listens to the engine during one operation. It is called from other threads.</summary>
internal sealed class EngineEventCollector
{
    private readonly ConcurrentQueue<EngineStep> _begun = new();
    private readonly ConcurrentQueue<EngineStep> _ended = new();
    private readonly ConcurrentQueue<string> _errors = new();

    /// <summary>What the engine began with, in its order: in a preview, what it would do.</summary>
    public IReadOnlyList<EngineStep> Begun => [.. _begun];

    /// <summary>What came of it, in its order.</summary>
    public IReadOnlyList<EngineStep> Ended => [.. _ended];

    /// <summary>What the engine calls errors, as it says them: secrets of its own are hidden, others may not be.</summary>
    public IReadOnlyList<string> Errors => [.. _errors];

    /// <summary>Takes an event.</summary>
    public void Take(EngineEvent happened)
    {
        if (happened.ResourcePreEvent is { } begun)
        {
            _begun.Enqueue(EngineStepReader.Read(begun.Metadata));
        }

        if (happened.ResourceOutputsEvent is { } ended)
        {
            _ended.Enqueue(EngineStepReader.Read(ended.Metadata));
        }

        if (happened.DiagnosticEvent is { Severity: "error", Message: { } message } && message.Trim().Length > 0)
        {
            _errors.Enqueue(message.Trim());
        }
    }
}
