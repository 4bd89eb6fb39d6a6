using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>A value of a YAML document with the place where it was written.</summary>
/// <param name="span">The place.</param>
internal abstract class YamlValue(SourceSpan span)
{
    /// <summary>Where it was written; of an aliased value, where its anchor is.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>How many values it consists of, itself included, aliases counted as what they stand for.</summary>
    public abstract int Weight { get; }

    /// <summary>What it is, as a message calls it: <c>a list</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Whether Kubernetes reads it as null, which is the same as not written.</summary>
    public virtual bool IsNull => false;
}
