using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace LcncInfra.Components.Charts;

/// <summary>An object of a kind that an operator brings, with its <c>spec</c>.</summary>
internal sealed class SpecifiedObject : CustomResourceArgs
{
    private InputMap<object>? _spec;

    private SpecifiedObject(string apiVersion, string kind)
        : base(apiVersion, kind)
    {
    }

    /// <summary>What it says.</summary>
    [Input("spec")]
    public InputMap<object> Spec
    {
        get => _spec ??= new InputMap<object>();
        set => _spec = value;
    }

    /// <summary>The object.</summary>
    public static SpecifiedObject Of((string ApiVersion, string Kind) kind, ObjectMetaArgs metadata, Dictionary<string, object> spec) =>
        new(kind.ApiVersion, kind.Kind) { Metadata = metadata, Spec = spec };
}
