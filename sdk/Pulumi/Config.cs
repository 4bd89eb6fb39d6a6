using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

public sealed class Config
{
    private readonly string name;

    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        this.name = name.EndsWith(":config", StringComparison.Ordinal) ? name[..^":config".Length] : name;
    }

    public string? Get(string key) => Deployment.Require().Configuration.Find(Key(key));

    public string Require(string key) => Get(key) ?? throw Missing(key);

    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<string> RequireSecret(string key) => Output.CreateSecret(Require(key));

    public bool? GetBoolean(string key) => Get(key) is { } value ? ParseBoolean(key, value) : null;

    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    public Output<bool>? GetSecretBoolean(string key) => GetBoolean(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<bool> RequireSecretBoolean(string key) => Output.CreateSecret(RequireBoolean(key));

    public int? GetInt32(string key) => Get(key) is { } value ? ParseInt32(key, value) : null;

    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    public Output<int>? GetSecretInt32(string key) => GetInt32(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<int> RequireSecretInt32(string key) => Output.CreateSecret(RequireInt32(key));

    public double? GetDouble(string key) => Get(key) is { } value ? ParseDouble(key, value) : null;

    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    public Output<double>? GetSecretDouble(string key) => GetDouble(key) is { } value ? Output.CreateSecret(value) : null;

    public Output<double> RequireSecretDouble(string key) => Output.CreateSecret(RequireDouble(key));

    [return: MaybeNull]
    public T GetObject<T>(string key) => Get(key) is { } value ? ParseObject<T>(key, value, null) : default;

    public T RequireObject<T>(string key) => ParseObject<T>(key, Require(key), null)!;

    public Output<T>? GetSecretObject<T>(string key) => Get(key) is { } value ? Output.CreateSecret(ParseObject<T>(key, value, null)!) : null;

    public Output<T> RequireSecretObject<T>(string key) => Output.CreateSecret(RequireObject<T>(key));

    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => Get(key) is { } value ? ParseObject<T>(key, value, options) : default;

    public T RequireObject<T>(string key, JsonSerializerOptions options) => ParseObject<T>(key, Require(key), options)!;

    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options) => Get(key) is { } value ? Output.CreateSecret(ParseObject<T>(key, value, options)!) : null;

    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options) => Output.CreateSecret(RequireObject<T>(key, options));

    private bool ParseBoolean(string key, string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw Mistyped(key, value, nameof(Boolean)),
    };

    private int ParseInt32(string key, string value) =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Mistyped(key, value, nameof(Int32));

    private double ParseDouble(string key, string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Mistyped(key, value, nameof(Double));

    private T? ParseObject<T>(string key, string value, JsonSerializerOptions? options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(value, options);
        }
        catch (JsonException e)
        {
            throw Mistyped(key, value, typeof(T).FullName, e);
        }
    }

    private string Key(string key) => $"{name}:{key}";

    private RunException Missing(string key) => new(
        $"Missing Required configuration variable '{Key(key)}'\n\tplease set a value using the command `pulumi config set {Key(key)} <value>`");

    private RunException Mistyped(string key, string value, string? type, Exception? cause = null) =>
        new($"Configuration '{Key(key)}' value '{value}' is not a valid {type}", cause);

    internal sealed class Values
    {
        private readonly ImmutableDictionary<string, string> values;

        private Values(ImmutableDictionary<string, string> values) => this.values = values;

        public static Values Read()
        {
            var text = Environment.GetEnvironmentVariable("PULUMI_CONFIG");
            var values = ImmutableDictionary.CreateBuilder<string, string>();
            foreach (var entry in text is null ? [] : JsonDocument.Parse(text).RootElement.EnumerateObject().ToArray())
            {
                values[Clean(entry.Name)] = entry.Value.ToString();
            }

            return new(values.ToImmutable());
        }

        public string? Find(string key) => values.GetValueOrDefault(key);

        // "project:config:key" is an old spelling of "project:key".
        private static string Clean(string key)
        {
            var colon = key.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && key[(colon + 1)..].StartsWith("config:", StringComparison.Ordinal)
                ? $"{key[..colon]}:{key[(colon + 1 + "config:".Length)..]}"
                : key;
        }
    }
}
