using System.Collections.Immutable;

namespace Pulumi;

public sealed class Output<T> : IOutput
{
    internal Output(Task<OutputData<T>> data)
    {
        Data = data;
        Deployment.Current?.Tasks.Add(data);
    }

    internal Task<OutputData<T>> Data { get; }

    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Await());

        async Task<OutputData<T>> Await() => OutputData<T>.Of(await value.ConfigureAwait(false), isSecret);
    }

    internal static Output<T> Unknown(T value) => new(Task.FromResult(OutputData<T>.Unknown(value)));

    // The same output with something of it changed.
    internal Output<T> With(Func<OutputData<T>, OutputData<T>> change)
    {
        return new(Await());

        async Task<OutputData<T>> Await() => change(await Data.ConfigureAwait(false));
    }

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await Data.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    async Task<OutputData<object?>> IOutput.GetDataAsync()
    {
        var data = await Data.ConfigureAwait(false);
        return data.As<object?>(data.Value);
    }

    public Output<ValueTuple> Apply(Func<T, Task> func) => Apply(value =>
    {
        return Output.Create(Await());

        async Task<ValueTuple> Await()
        {
            await func(value).ConfigureAwait(false);
            return ValueTuple.Create();
        }
    });

    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => Apply(value => Output.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => Apply(value => Output.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => Apply(value => func(value).ToOutput());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
    {
        return new(Await());

        async Task<OutputData<TResult>> Await()
        {
            var outer = await Data.ConfigureAwait(false);
            if (!outer.IsKnown || func(outer.Value) is not { } output)
            {
                return outer.As(default(TResult)!);
            }

            var inner = await output.Data.ConfigureAwait(false);
            return new(outer.Resources.Union(inner.Resources), inner.Value, inner.IsKnown, outer.IsSecret || inner.IsSecret);
        }
    }

    internal static Output<ImmutableArray<T>> All(IEnumerable<Input<T>> inputs)
    {
        Output<T>[] outputs = [.. inputs.Select(input => (Output<T>)input)];
        return new(Await());

        async Task<OutputData<ImmutableArray<T>>> Await()
        {
            var joined = new JoinedData();
            var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
            foreach (var output in outputs)
            {
                values.Add(joined.Take(await output.Data.ConfigureAwait(false)));
            }

            return joined.With(values.MoveToImmutable());
        }
    }

    public override string ToString()
    {
        var message = string.Join(
            Environment.NewLine,
            $"Calling [ToString] on an [Output<T>] is not supported.",
            string.Empty,
            "To get the value of an Output<T> as an Output<string> consider:",
            "1. o.Apply(v => $\"prefix{v}suffix\")",
            "2. Output.Format($\"prefix{hostname}suffix\");",
            string.Empty,
            "See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.");
        var strict = Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING");
        if (strict == "1" || string.Equals(strict, "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(message);
        }

        Log.Warn(message);
        return string.Join(Environment.NewLine, message, "This function may throw in a future version of Pulumi.");
    }
}
