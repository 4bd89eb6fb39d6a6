using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi;

public static partial class Output
{
    public static Output<T> Create<T>(T value) => Create(Task.FromResult(value));

    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    public static Output<T> CreateSecret<T>(T value) => CreateSecret(Task.FromResult(value));

    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.Create(value, isSecret: true);

    public static Output<T> CreateSecret<T>(Output<T> value) => value.With(data => data with { IsSecret = true });

    public static Output<T> Unsecret<T>(Output<T> output) => output.With(data => data with { IsSecret = false });

    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.Data.ConfigureAwait(false)).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => Output<T>.All(inputs);

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => Output<T>.All(inputs);

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => Output<T>.All(outputs.Select(o => (Input<T>)o));

    public static Output<string> Format(FormattableString formattableString)
    {
        var holes = formattableString.GetArguments().Select(argument => (Input<object?>)Untyped(argument));
        return Output<object?>.All(holes)
            .Apply(values => string.Format(CultureInfo.InvariantCulture, formattableString.Format, [.. values]));
    }

    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Await());

        async Task<OutputData<string>> Await()
        {
            var data = await value.Data.ConfigureAwait(false);
            if (!data.IsKnown)
            {
                return data.As(string.Empty);
            }

            var nested = new OutputJsonConverter();
            var settings = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
            settings.Converters.Add(nested);
            using var bytes = new MemoryStream();
            await JsonSerializer.SerializeAsync(bytes, data.Value, settings).ConfigureAwait(false);
            return nested.Join(data, System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
        }
    }

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Apply(text => JsonSerializer.Deserialize<T>(text, options)!);
    }

    internal static Output<object?> Untyped(object? value) => (value is IInput input ? input.ToOutput() : value as IOutput) is { } output
        ? new Output<object?>(output.GetDataAsync())
        : Create(value);
}
