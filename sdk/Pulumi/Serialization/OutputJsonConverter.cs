using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

// Writes the values of outputs that stand inside of a value; what is unknown there makes the whole text unknown.
internal sealed class OutputJsonConverter : JsonConverterFactory
{
    private readonly JoinedData seen = new();

    public OutputData<string> Join(OutputData<string> text) => seen.With(seen.Take(text));

    public OutputData<string> Join<T>(OutputData<T> data, string text) => Join(data.As(text));

    public override bool CanConvert(Type typeToConvert) => typeof(IOutput).IsAssignableFrom(typeToConvert) || typeof(IInput).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Inner<>).MakeGenericType(typeToConvert), seen)!;

    private sealed class Inner<T>(JoinedData seen) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The stand-in reads no outputs from JSON.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            var output = value is IInput input ? input.ToOutput() : (IOutput)value!;
            // Converters of System.Text.Json cannot wait otherwise.
            var data = seen.Take(output.GetDataAsync().GetAwaiter().GetResult() is var read ? read : default);
            JsonSerializer.Serialize(writer, data, options);
        }
    }
}
