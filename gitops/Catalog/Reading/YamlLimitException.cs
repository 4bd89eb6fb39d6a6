using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>Leaves a file that is beyond a limit; <see cref="YamlDocumentReader"/> reports it.</summary>
internal sealed class YamlLimitException(SourceSpan at, string what, long limit) : Exception(what)
{
    /// <summary>Where the limit was passed.</summary>
    public SourceSpan At { get; } = at;

    /// <summary>What there was too much of.</summary>
    public string What { get; } = what;

    /// <summary>How much there may be.</summary>
    public long Limit { get; } = limit;
}
