using System.Collections.Immutable;
using LcncInfra.Automation.Stacks;
using Pulumi.Automation;
using Pulumi.Automation.Events;

namespace LcncInfra.Automation.Engine;

/// <summary>Reads steps from what the Automation API tells.</summary>
internal static class EngineStepReader
{
    /// <summary>The step.</summary>
    public static EngineStep Read(StepEventMetadata step) => new(KindOf(step.Op), step.Urn, step.Type)
    {
        Properties = [.. PropertiesOf(step).Order(StringComparer.Ordinal)],
        Wanted = step.New is { } wanted && !IsLeaving(step.Op) ? ResourceOf(wanted) : null,
    };

    /// <summary>What an operation means.</summary>
    public static ChangeKind KindOf(OperationType operation) => operation switch
    {
        OperationType.Same => ChangeKind.Same,
        OperationType.Create => ChangeKind.Create,
        OperationType.Update => ChangeKind.Update,
        OperationType.Delete => ChangeKind.Delete,
        OperationType.Replace or OperationType.CreateReplacement or OperationType.DeleteReplaced => ChangeKind.Replace,
        OperationType.Read or OperationType.ReadReplacement => ChangeKind.Read,
        OperationType.Import or OperationType.ImportReplacement => ChangeKind.Import,
        _ => ChangeKind.Other,
    };

    private static bool IsLeaving(OperationType operation) =>
        operation is OperationType.Delete or OperationType.DeleteReplaced or OperationType.ReadDiscard or OperationType.DiscardReplaced;

    private static IEnumerable<string> PropertiesOf(StepEventMetadata step)
    {
        if (step.DetailedDiff is { } detailed)
        {
            return detailed.Keys;
        }

        return step.Diffs is { IsDefault: false } diffs ? diffs : [];
    }

    private static EngineResource ResourceOf(StepEventStateMetadata wanted) => new((wanted.Inputs ?? ImmutableDictionary<string, object>.Empty).ToImmutableDictionary(StringComparer.Ordinal))
    {
        Parent = wanted.Parent ?? string.Empty,
        Provider = wanted.Provider ?? string.Empty,
        IsCustom = wanted.Custom is true,
        IsProtected = wanted.Protect is true,
    };
}
