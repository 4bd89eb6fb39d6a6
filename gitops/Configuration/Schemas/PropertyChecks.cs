using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Sees quickly that a configuration satisfies a schema that looks at its keys one by one, as nearly all do.</summary>
/// <remarks>
/// Snapshots share their values, so a value is held against the schema of its key once, however many snapshots have it. What does not
/// pass here is not wrong yet: the whole schema then says what is wrong, or that nothing is.
/// </remarks>
internal sealed class PropertyChecks(CompiledSchema schema)
{
    private readonly ConcurrentDictionary<CheckedValue, bool> _passing = new();

    /// <summary>Whether the configuration is certainly valid.</summary>
    public bool Passes(GoMap configData)
    {
        if (schema.Keyed is not { } keyed)
        {
            return false;
        }

        foreach (var name in keyed.Required)
        {
            if (!configData.TryGetValue(name, out _))
            {
                return false;
            }
        }

        foreach (var (name, property) in keyed.Properties)
        {
            if (configData.TryGetValue(name, out var value)
                && !_passing.GetOrAdd(new CheckedValue(name, value), static (key, of) => of.IsValid(ConfigSchemaValidator.ValueOf(key.Value)), property))
            {
                return false;
            }
        }

        return true;
    }

    private readonly struct CheckedValue(string name, object? value) : IEquatable<CheckedValue>
    {
        public object? Value { get; } = value;

        private string Name { get; } = name;

        public bool Equals(CheckedValue other) => ReferenceEquals(Value, other.Value) && ReferenceEquals(Name, other.Name);

        public override bool Equals(object? obj) => obj is CheckedValue other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Value), RuntimeHelpers.GetHashCode(Name));
    }
}
