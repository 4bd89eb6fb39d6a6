using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

public sealed class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableDictionary<string, Input<TValue>>> entries;

    public InputMap()
        : this(Pulumi.Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> entries)
        : base(Joined(entries)) => this.entries = entries;

    private protected override object? Content => entries;

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public void Add(string key, Input<TValue> value) => Change(entries.Apply(self => self.TryGetValue(key, out var before)
        ? self.SetItem(key, Pulumi.Output.Tuple(before, value).Apply(both => EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
            ? both.Item1
            : throw new ArgumentException($"Key '{key}' already exists in the map with a different value.")))
        : self.Add(key, value)));

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values) =>
        Change(Pulumi.Output.Tuple(entries, values.entries).Apply(both => both.Item1.AddRange(both.Item2)));

    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second) =>
        new(Pulumi.Output.Tuple(first.entries, second.entries).Apply(both => both.Item1.SetItems(both.Item2)));

    private void Change(Output<ImmutableDictionary<string, Input<TValue>>> changed)
    {
        entries = changed;
        Output = Joined(changed);
    }

    private static Output<ImmutableDictionary<string, TValue>> Joined(Output<ImmutableDictionary<string, Input<TValue>>> entries) =>
        entries.Apply(map => map is null
            ? Pulumi.Output.Create((ImmutableDictionary<string, TValue>)null!)
            : Pulumi.Output.All(map.Select(entry => entry.Value.Apply(value => KeyValuePair.Create(entry.Key, value))))
                .Apply(pairs => pairs.ToImmutableDictionary()));

    private static InputMap<TValue> From<TMap>(Output<TMap> values) where TMap : IEnumerable<KeyValuePair<string, TValue>> =>
        new(values.Apply(map => map is null ? null! : map.ToImmutableDictionary(entry => entry.Key, entry => (Input<TValue>)entry.Value)));

    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Pulumi.Output.Create(values);

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => Pulumi.Output.Create(values);

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values) => From(values);

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values) => From(values);

    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values) => From(values);

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var entry in await Output.GetValueAsync(ImmutableDictionary<string, TValue>.Empty).ConfigureAwait(false))
        {
            yield return entry;
        }
    }
}
