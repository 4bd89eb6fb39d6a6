using System.Text;

namespace LcncInfra.Templating.Syntax;

/// <summary>A numeric constant; where no type is asked for, its syntax decides what it is.</summary>
internal sealed class NumberNode(int position, string text) : Node(position)
{
    public string Text { get; } = text;

    /// <summary>The value as <c>int64</c>, if it is one.</summary>
    public long? Signed { get; init; }

    /// <summary>The value as <c>uint64</c>, if it is one.</summary>
    public ulong? Unsigned { get; init; }

    /// <summary>The value as <c>float64</c>.</summary>
    public double Float { get; init; }

    /// <summary>The value where any type will do, boxed once; <see langword="null"/> if it overflows Go's <c>int</c>.</summary>
    public object? Ideal { get; init; }

    public override void WriteTo(StringBuilder output) => output.Append(Text);
}
