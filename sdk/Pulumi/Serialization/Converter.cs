using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization;

// Makes the typed values that outputs hold of plain ones.
internal static class Converter
{
    private const BindingFlags Any = BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance;

    public static object? Convert(string place, object? value, Type target)
    {
        var (converted, error) = TryConvert(place, value, target);
        if (error is not null)
        {
            Log.Warn(error);
        }

        return converted;
    }

    public static void Check(string place, Type target, HashSet<Type> seen)
    {
        if (!seen.Add(target) || IsLeaf(target))
        {
            return;
        }

        if (target.IsConstructedGenericType && Generic(target) is { } definition)
        {
            if (definition == typeof(ImmutableDictionary<,>) && target.GenericTypeArguments[0] != typeof(string))
            {
                throw new InvalidOperationException(
                    $"{place} contains invalid type {target.FullName}:\n    The only allowed ImmutableDictionary 'TKey' type is 'String'.");
            }

            foreach (var argument in target.GenericTypeArguments)
            {
                Check(place, argument, seen);
            }

            return;
        }

        if (target.GetCustomAttribute<OutputTypeAttribute>() is null)
        {
            throw new InvalidOperationException(
                $"{place} contains invalid type {target.FullName}. Allowed types are:\n    String, Boolean, Int32, Double,\n"
                + $"    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or\n    a class explicitly marked with the [{nameof(OutputTypeAttribute)}].");
        }

        var constructor = ConstructorOf(target) ?? throw new InvalidOperationException(
            $"{target.FullName} had [{nameof(OutputTypeAttribute)}], but did not contain constructor marked with [{nameof(OutputConstructorAttribute)}].");
        foreach (var parameter in constructor.GetParameters())
        {
            Check($"{target.FullName}({parameter.Name})", parameter.ParameterType, seen);
        }
    }

    private static bool IsLeaf(Type type) =>
        type == typeof(bool) || type == typeof(int) || type == typeof(double) || type == typeof(string) || type == typeof(object)
        || type == typeof(JsonElement) || typeof(AssetOrArchive).IsAssignableFrom(type) || typeof(Resource).IsAssignableFrom(type)
        || (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int)) || IsEnumType(type);

    private static bool IsEnumType(Type type) => type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null;

    private static Type? Generic(Type type)
    {
        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Nullable<>) || definition == typeof(Union<,>) || definition == typeof(ImmutableArray<>)
            || definition == typeof(ImmutableDictionary<,>) || definition == typeof(Output<>)
            ? definition
            : null;
    }

    private static (object? Value, string? Error) TryConvert(string place, object? value, Type target)
    {
        if (Nullable.GetUnderlyingType(target) is { } underlying)
        {
            return value is null ? (null, null) : TryConvert(place, value, underlying);
        }

        return value switch
        {
            null => (target.IsValueType ? Activator.CreateInstance(target) : null, null),
            double number when target == typeof(int) => ((int)number, null),
            _ when target == typeof(JsonElement) => (JsonText.Element(value), null),
            _ when target == typeof(object) || target.IsInstanceOfType(value) => (value, null),
            double number when target.IsEnum => (Enum.ToObject(target, (int)number), null),
            string or double when IsEnumType(target) && target.GetConstructor(Any, [value.GetType()]) is { } constructor =>
                (constructor.Invoke([value]), null),
            _ when target.IsConstructedGenericType => Constructed(place, value, target, target.GetGenericTypeDefinition()),
            ImmutableDictionary<string, object?> map when target.GetCustomAttribute<OutputTypeAttribute>() is not null =>
                (Typed(map, target), null),
            _ => (null, $"Expected {target.FullName} but got {value.GetType().FullName} deserializing {place}"),
        };
    }

    private static (object? Value, string? Error) Constructed(string place, object value, Type target, Type definition)
    {
        var arguments = target.GenericTypeArguments;
        return value switch
        {
            ImmutableArray<object?> list when definition == typeof(ImmutableArray<>) => (Filled(nameof(Array), arguments[0], place, list), null),
            ImmutableDictionary<string, object?> map when definition == typeof(ImmutableDictionary<,>) =>
                (Filled(nameof(Map), arguments[1], place, map), null),
            _ when definition == typeof(Union<,>) => Either(place, value, target),
            _ when definition == typeof(Output<>) => (Filled(nameof(Awaited), arguments[0], place, value), null),
            _ => (null, $"Expected {target.FullName} but got {value.GetType().FullName} deserializing {place}"),
        };
    }

    private static object? Filled(string method, Type element, string place, object value) =>
        typeof(Converter).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [place, value]);

    private static ImmutableArray<T> Array<T>(string place, ImmutableArray<object?> list) => [.. list.Select(item => (T)Convert(place, item, typeof(T))!)];

    private static ImmutableDictionary<string, T> Map<T>(string place, ImmutableDictionary<string, object?> map) =>
        map.ToImmutableDictionary(entry => entry.Key, entry => (T)Convert(place, entry.Value, typeof(T))!);

    private static Output<T> Awaited<T>(string place, object value) => Output.Create((T)Convert(place, value, typeof(T))!);

    private static (object? Value, string? Error) Either(string place, object value, Type target)
    {
        for (var i = 0; i < 2; i++)
        {
            var (converted, error) = TryConvert($"{place}.AsT{i}", value, target.GenericTypeArguments[i]);
            if (error is null)
            {
                return (target.GetMethod($"FromT{i}")!.Invoke(null, [converted]), null);
            }
        }

        return (null, $"Expected {target.GenericTypeArguments[0].FullName} or {target.GenericTypeArguments[1].FullName} "
            + $"but got {value.GetType().FullName} deserializing {place}");
    }

    private static object Typed(ImmutableDictionary<string, object?> map, Type target)
    {
        var constructor = ConstructorOf(target)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Convert(
            $"{target.FullName}({parameter.Name})",
            map.GetValueOrDefault(parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name!),
            parameter.ParameterType))]);
    }

    private static ConstructorInfo? ConstructorOf(Type type)
    {
        var constructors = type.GetConstructors(Any);
        return constructors.FirstOrDefault(c => c.GetCustomAttribute<OutputConstructorAttribute>() is not null)
            ?? (constructors.Count(c => c.IsPublic) == 1 ? constructors.First(c => c.IsPublic) : null);
    }
}
