using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi;

public abstract class InputArgs
{
    private const BindingFlags Members = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;

    private readonly List<(InputAttribute Attribute, string Member, Func<object, object?> Get)> inputs;

    protected InputArgs() => inputs =
    [
        .. GetType().GetFields(Members)
            .Select(field => (field.GetCustomAttribute<InputAttribute>(), field.Name, (Func<object, object?>)field.GetValue))
            .Concat(GetType().GetProperties(Members)
                .Select(property => (property.GetCustomAttribute<InputAttribute>(), property.Name, (Func<object, object?>)property.GetValue)))
            .Where(member => member.Item1 is not null)
            .Select(member => (member.Item1!, member.Name, member.Item3)),
    ];

    internal virtual ImmutableDictionary<string, object?> ToDictionary() =>
        inputs.ToImmutableDictionary(input => input.Attribute.Name, ValueOf);

    private object? ValueOf((InputAttribute Attribute, string Member, Func<object, object?> Get) input)
    {
        var place = $"[Input] {GetType().FullName}.{input.Member}";
        return input.Get(this) switch
        {
            null when input.Attribute.IsRequired =>
                throw new ArgumentNullException(input.Member, $"{place} is required but was not given a value"),
            null => null,
            var value when input.Attribute.Json => Json(place, value),
            var value => value,
        };
    }

    private static Output<string> Json(string place, object value) => Output.Untyped(value).Apply(async plain =>
        JsonText.Of(await new Serializer().SerializeAsync(place, plain).ConfigureAwait(false)));
}
