using Pulumi;

namespace LcncInfra.Sdk.Tests.Programs;

public sealed class ThingArgs : ResourceArgs
{
    [Input("list")]
    private InputList<string>? list;

    [Input("map")]
    private InputMap<object>? map;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("either")]
    public InputUnion<string, int>? Either { get; set; }

    [Input("nested")]
    public Input<PartArgs>? Nested { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }

    public InputList<string> List
    {
        get => list ??= [];
        set => list = value;
    }

    public InputMap<object> Map
    {
        get => map ??= [];
        set => map = value;
    }
}
