using Pulumi;

namespace LcncInfra.Sdk.Tests.Programs;

public sealed class PartArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("size")]
    public Input<int>? Size { get; set; }
}
