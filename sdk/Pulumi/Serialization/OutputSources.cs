using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi;

// The producing side of an output of a resource.
internal interface IOutputSource
{
    Type Type { get; }

    void Set(OutputData<object?> data);

    void Fail(Exception exception);
}

internal sealed class OutputSource<T> : IOutputSource
{
    private readonly TaskCompletionSource<OutputData<T>> source = new();
    private readonly Resource resource;

    public OutputSource(Resource resource)
    {
        this.resource = resource;
        Output = new(source.Task);
    }

    public Output<T> Output { get; }

    public Type Type => typeof(T);

    public void Set(OutputData<object?> data) => source.TrySetResult(
        new(data.Resources.Add(resource), data.Value is null ? default! : (T)data.Value, data.IsKnown, data.IsSecret));

    public void Fail(Exception exception) => source.TrySetException(exception);
}

internal static class OutputSources
{
    public static ImmutableDictionary<string, IOutputSource> Create(Resource resource, bool remote)
    {
        var sources = ImmutableDictionary.CreateBuilder<string, IOutputSource>();
        foreach (var property in resource.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var attribute = property.GetCustomAttribute<OutputAttribute>();

            // Outputs of components that run here are assigned by them.
            if (attribute is not null && (resource is not ComponentResource || remote || property.DeclaringType == typeof(Resource)))
            {
                sources.Add(attribute.Name ?? property.Name, Create(resource, property, attribute));
            }
        }

        return sources.ToImmutable();
    }

    private static IOutputSource Create(Resource resource, PropertyInfo property, OutputAttribute attribute)
    {
        var type = property.PropertyType;
        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(Output<>))
        {
            throw RunException.OutputsHaveIncorrectType([attribute.Name ?? property.Name]);
        }

        var place = $"[Output] {resource.GetType().FullName}.{property.Name}";
        var setter = property.DeclaringType?.GetProperty(property.Name)?.GetSetMethod(nonPublic: true)
            ?? throw new InvalidOperationException($"{place} did not have a 'set' method");
        Converter.Check(place, type.GenericTypeArguments[0], []);
        var source = Activator.CreateInstance(typeof(OutputSource<>).MakeGenericType(type.GenericTypeArguments[0]), resource)!;
        setter.Invoke(resource, [source.GetType().GetProperty("Output")!.GetValue(source)]);
        return (IOutputSource)source;
    }
}
