using Pulumi;

namespace LcncInfra.Sdk.Tests.Programs;

/// <summary>A component with one output and whatever children its maker gives it.</summary>
public sealed class Group : ComponentResource
{
    public Group(string name, Func<Group, Output<string>>? build = null, ComponentResourceOptions? options = null)
        : base("test:module:Group", name, options)
    {
        Label = build?.Invoke(this) ?? Pulumi.Output.Create(name);
        RegisterOutputs();
    }

    [Output("label")]
    public Output<string> Label { get; private set; }
}
