using LcncInfra.Model.Collections;

namespace LcncInfra.Model.Labels;

/// <summary>One condition of a label selector.</summary>
/// <param name="Key">The label it looks at.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Values">What it compares with; empty for <see cref="SelectorOperator.Exists"/> and <see cref="SelectorOperator.DoesNotExist"/>.</param>
public sealed record SelectorRequirement(string Key, SelectorOperator Operator, ValueList<string> Values)
{
    /// <summary>Whether labels satisfy this condition.</summary>
    public bool Matches(ValueMap labels) => Operator switch
    {
        SelectorOperator.In => labels.TryGetValue(Key, out var value) && Values.Contains(value, StringComparer.Ordinal),
        SelectorOperator.NotIn => !labels.TryGetValue(Key, out var value) || !Values.Contains(value, StringComparer.Ordinal),
        SelectorOperator.Exists => labels.ContainsKey(Key),
        SelectorOperator.DoesNotExist => !labels.ContainsKey(Key),
        _ => throw new InvalidOperationException($"Unknown selector operator {Operator}."),
    };

    /// <summary>The condition in the notation of <c>kubectl --selector</c>.</summary>
    public override string ToString() => Operator switch
    {
        SelectorOperator.In when Values.Count == 1 => $"{Key}={Values[0]}",
        SelectorOperator.In => $"{Key} in ({string.Join(", ", Values)})",
        SelectorOperator.NotIn => $"{Key} notin ({string.Join(", ", Values)})",
        SelectorOperator.Exists => Key,
        SelectorOperator.DoesNotExist => $"!{Key}",
        _ => throw new InvalidOperationException($"Unknown selector operator {Operator}."),
    };
}
