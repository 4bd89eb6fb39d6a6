using System.Globalization;
using System.Text;

namespace LcncInfra.Catalog.Kinds;

/// <summary>The place of a field inside an object, written only when something has to be said about it.</summary>
/// <param name="Parent">The place of what holds it; <see langword="null"/> for the object itself.</param>
/// <param name="Key">Its key; <see langword="null"/> for an item of a list.</param>
/// <param name="Index">Its index in a list, from 0.</param>
internal sealed record FieldPath(FieldPath? Parent, string? Key, int Index)
{
    /// <summary>The object itself.</summary>
    public static FieldPath Root { get; } = new(null, null, 0);

    /// <summary>A field of this one.</summary>
    public FieldPath Of(string key) => new(this, key, 0);

    /// <summary>An item of this list.</summary>
    public FieldPath Of(int index) => new(this, null, index);

    /// <summary>The path as <see cref="Sources.SourceMap"/> reads it: <c>spec.deploymentTargets[0].labels["a.b"]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        if (Parent is null)
        {
            return;
        }

        Parent.Append(text);
        if (Key is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        }
        else if (Key.AsSpan().ContainsAny(".[]\" "))
        {
            text.Append("[\"").Append(Key).Append("\"]");
        }
        else
        {
            text.Append(text.Length > 0 ? "." : string.Empty).Append(Key);
        }
    }
}
