using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi;

public class StackOptions
{
    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];

    public List<ResourceTransform> ResourceTransforms { get; set; } = [];
}

public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeToken, $"{Deployment.Instance.ProjectName}-{Deployment.Instance.StackName}", Converted(options)) =>
        Deployment.Require().Stack = this;

    internal Output<IDictionary<string, object?>> Outputs { get; private set; } =
        Output.Create<IDictionary<string, object?>>(ImmutableDictionary<string, object?>.Empty);

    internal void RegisterPropertyOutputs()
    {
        var outputs = GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => (property, attribute: property.GetCustomAttribute<OutputAttribute>()))
            .Where(output => output.attribute is not null && output.property.DeclaringType?.IsAssignableFrom(typeof(Stack)) != true)
            .ToDictionary(output => output.attribute!.Name ?? output.property.Name, output => output.property.GetValue(this));
        var unassigned = outputs.Where(output => output.Value is null).Select(output => output.Key).ToList();
        if (unassigned.Count > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", unassigned)}' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");
        }

        var others = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).ToList();
        if (others.Count > 0)
        {
            throw RunException.OutputsHaveIncorrectType(others);
        }

        Outputs = Output.Create<IDictionary<string, object?>>(outputs);
        RegisterOutputs(Outputs);
    }

    private static ComponentResourceOptions? Converted(StackOptions? options) => options is null ? null : new()
    {
        ResourceTransformations = options.ResourceTransformations,
        ResourceTransforms = options.ResourceTransforms,
    };
}
