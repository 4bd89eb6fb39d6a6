using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BoolNode(int position, bool value) : Node(position)
{
    /// <summary>The value, boxed once.</summary>
    public object Value { get; } = value;

    public override void WriteTo(StringBuilder output) => output.Append(Value is true ? "true" : "false");
}
