using System.Collections;
using System.Reflection;
using System.Text.Json;
using LcncInfra.Resources.Plans;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Stacks.Plans;

/// <summary>Reads what arguments hold, as far as it is known, and without the values of secrets.</summary>
/// <remarks>Only with what is public of Pulumi, so that it reads the arguments of the stand-ins as those of the packages.</remarks>
internal static class InputReader
{
    private const BindingFlags Members = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;

    private static readonly MethodInfo Await =
        typeof(InputReader).GetMethod(nameof(OfOutputAsync), BindingFlags.NonPublic | BindingFlags.Static) ?? throw new MissingMethodException();

    /// <summary>The inputs of arguments, by their names in the provider's schema.</summary>
    public static async Task<PlannedValue.Map> MapAsync(InputArgs args)
    {
        var type = args.GetType();
        var inputs = type.GetFields(Members).Select(field => (Name: NameOf(field), Value: field.GetValue(args)))
            .Concat(type.GetProperties(Members).Select(property => (Name: NameOf(property), Value: NameOf(property) is null ? null : property.GetValue(args))))
            .Where(input => input.Name is not null)
            .ToDictionary(input => input.Name ?? string.Empty, input => input.Value, StringComparer.Ordinal);
        return await MapAsync(inputs).ConfigureAwait(false);
    }

    private static async Task<PlannedValue.Map> MapAsync(IEnumerable<KeyValuePair<string, object?>> values)
    {
        var entries = new List<PlannedEntry>();
        foreach (var (name, value) in values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            if (await OfAsync(value).ConfigureAwait(false) is { } planned)
            {
                entries.Add(new(name, planned));
            }
        }

        return new([.. entries]);
    }

    private static string? NameOf(MemberInfo member) => member.GetCustomAttributesData()
        .FirstOrDefault(attribute => attribute.AttributeType == typeof(InputAttribute))?.ConstructorArguments[0].Value as string;

    private static async Task<PlannedValue?> OfAsync(object? value) => value switch
    {
        null => null,
        string text => new PlannedValue.Text(text),
        bool flag => new PlannedValue.Flag(flag),
        int number => new PlannedValue.Number(number),
        double number => new PlannedValue.Number(number),
        InputArgs args => await MapAsync(args).ConfigureAwait(false),
        Resource resource => new PlannedValue.Text(resource.GetResourceName()),
        JsonElement json => new PlannedValue.Text(json.GetRawText()),
        _ when OutputOf(value.GetType()) is { } element => await AwaitAsync(value, element).ConfigureAwait(false),
        _ when UnionOf(value) is { } union => await OfAsync(union).ConfigureAwait(false),
        IDictionary map => await MapAsync(map.Keys.Cast<object>().Select(key => KeyValuePair.Create(key as string ?? string.Empty, map[key])))
            .ConfigureAwait(false),
        IEnumerable list => await ListAsync(list).ConfigureAwait(false),
        _ => new PlannedValue.Text(value.ToString() ?? string.Empty),
    };

    private static async Task<PlannedValue> ListAsync(IEnumerable list)
    {
        var items = new List<PlannedValue>();
        if (!IsDefault(list))
        {
            foreach (var item in list)
            {
                items.Add(await OfAsync(item).ConfigureAwait(false) ?? new PlannedValue.Text(string.Empty));
            }
        }

        return new PlannedValue.List([.. items]);
    }

    // An immutable array that was never made cannot even be looked through.
    private static bool IsDefault(IEnumerable list) =>
        list.GetType().GetProperty("IsDefault")?.GetValue(list) is true;

    // The element of an output or an input, lists and maps of inputs included.
    private static Type? OutputOf(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() is { } definition && (definition == typeof(Output<>) || definition == typeof(Input<>)))
            {
                return type.GenericTypeArguments[0];
            }
        }

        return null;
    }

    private static object? UnionOf(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Union<,>)
        ? type.GetProperty("Value")?.GetValue(value)
        : null;

    private static Task<PlannedValue?> AwaitAsync(object value, Type element) =>
        Await.MakeGenericMethod(element).Invoke(null, [value]) as Task<PlannedValue?> ?? Task.FromResult<PlannedValue?>(null);

    private static async Task<PlannedValue?> OfOutputAsync<T>(object value)
    {
        var output = value as Output<T> ?? (value as Input<T>).ToOutput();
        if (await Output.IsSecretAsync(output).ConfigureAwait(false))
        {
            return new PlannedValue.Secret();
        }

        return await OutputUtilities.GetIsKnownAsync(output).ConfigureAwait(false)
            ? await OfAsync(await OutputUtilities.GetValueAsync(output).ConfigureAwait(false)).ConfigureAwait(false)
            : new PlannedValue.Unknown();
    }
}
