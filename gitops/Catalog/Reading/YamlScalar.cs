using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>A scalar, and what Kubernetes takes it for.</summary>
/// <param name="span">The place.</param>
/// <param name="text">The text as written, without quotes and with escapes resolved.</param>
/// <param name="type">What Kubernetes reads.</param>
internal sealed class YamlScalar(SourceSpan span, string text, ScalarType type) : YamlValue(span)
{
    /// <summary>The text as written, without quotes and with escapes resolved.</summary>
    public string Text { get; } = text;

    /// <summary>What Kubernetes reads.</summary>
    public ScalarType Type { get; } = type;

    /// <inheritdoc/>
    public override int Weight => 1;

    /// <inheritdoc/>
    public override bool IsNull => Type == ScalarType.Null;

    /// <inheritdoc/>
    public override string Description => Type switch
    {
        ScalarType.Text => "text",
        ScalarType.Null => "nothing",
        ScalarType.Boolean => "a boolean",
        ScalarType.Integer or ScalarType.Float => "a number",
        ScalarType.Binary => "base64 of bytes",
        _ => throw new InvalidOperationException($"Unknown type of scalar {Type}."),
    };
}
