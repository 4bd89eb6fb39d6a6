namespace LcncInfra.Catalog.Reading;

/// <summary>What Kubernetes takes a scalar for.</summary>
internal enum ScalarType
{
    /// <summary>Text: quoted, a block, tagged <c>!!str</c>, or plain and nothing else.</summary>
    Text,

    /// <summary>Null, which is the same as not written.</summary>
    Null,

    /// <summary>A boolean, such as <c>yes</c>.</summary>
    Boolean,

    /// <summary>A whole number, such as <c>012</c>.</summary>
    Integer,

    /// <summary>A number with a fraction or exponent.</summary>
    Float,

    /// <summary>Base64 of bytes, tagged <c>!!binary</c>.</summary>
    Binary,
}
