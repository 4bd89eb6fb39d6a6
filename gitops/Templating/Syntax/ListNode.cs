using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>What stands between two keywords.</summary>
internal sealed class ListNode(int position, Node[] nodes) : Node(position)
{
    public Node[] Nodes { get; } = nodes;

    /// <summary>Whether there is nothing but white space, so that the list defines no template.</summary>
    public bool IsBlank => Array.TrueForAll(Nodes, n => n is TextNode text && string.IsNullOrWhiteSpace(text.Text));

    public override void WriteTo(StringBuilder output)
    {
        foreach (var node in Nodes)
        {
            node.WriteTo(output);
        }
    }
}
