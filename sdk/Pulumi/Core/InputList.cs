using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

public sealed class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> elements;

    public InputList()
        : this(Pulumi.Output.Create(ImmutableArray<Input<T>>.Empty))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> elements)
        : base(Joined(elements)) => this.elements = elements;

    private protected override object? Content => elements;

    public void Add(params Input<T>[] inputs) => Append(inputs);

    public void Add(InputList<T> inputs) => Append(inputs);

    public void AddRange(InputList<T> inputs) => Append(inputs);

    public InputList<T> Concat(InputList<T> other) =>
        new(Pulumi.Output.Tuple(elements, other.elements).Apply(both => both.Item1.AddRange(both.Item2)));

    internal InputList<T> Clone() => new(elements);

    private void Append(InputList<T> more)
    {
        var joined = Concat(more);
        elements = joined.elements;
        Output = joined.Output;
    }

    private static Output<ImmutableArray<T>> Joined(Output<ImmutableArray<Input<T>>> elements) =>
        elements.Apply(inputs => inputs.IsDefault ? Pulumi.Output.Create(default(ImmutableArray<T>)) : Pulumi.Output.All<T>(inputs));

    private static InputList<T> Of(IEnumerable<Input<T>> inputs) => new(Pulumi.Output.Create(inputs.ToImmutableArray()));

    private static InputList<T> From<TList>(Output<TList> values) where TList : IEnumerable<T> =>
        new(values.Apply(list => list.Select(value => (Input<T>)value).ToImmutableArray()));

    public static implicit operator InputList<T>(T value) => Of([value]);

    public static implicit operator InputList<T>(Output<T> value) => Of([value]);

    public static implicit operator InputList<T>(Input<T> value) => Of([value]);

    public static implicit operator InputList<T>(T[] values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Output<T>[] values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(Input<T>[] values) => Of(values);

    public static implicit operator InputList<T>(List<T> values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Output<T>> values) => Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(List<Input<T>> values) => Of(values);

    public static implicit operator InputList<T>(ImmutableArray<T> values) =>
        values.IsDefault ? new(Pulumi.Output.Create(default(ImmutableArray<Input<T>>))) : Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values) =>
        values.IsDefault ? new(Pulumi.Output.Create(default(ImmutableArray<Input<T>>))) : Of(values.Select(value => (Input<T>)value));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(Pulumi.Output.Create(values));

    public static implicit operator InputList<T>(Output<T[]> values) => From(values);

    public static implicit operator InputList<T>(Output<List<T>> values) => From(values);

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values) => From(values);

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values) =>
        new(values.Apply(array => array.IsDefault ? default : array.Select(value => (Input<T>)value).ToImmutableArray()));

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(
        $"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await Output.GetValueAsync(whenUnknown: []).ConfigureAwait(false))
        {
            yield return value;
        }
    }
}
