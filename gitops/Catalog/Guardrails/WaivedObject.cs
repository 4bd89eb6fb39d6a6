using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Objects whose findings are accepted: those that meet everything that is written.</summary>
public sealed record WaivedObject
{
    /// <summary>The kind; <see langword="null"/> for any.</summary>
    public string? Kind { get; init; }

    /// <summary>The namespace; <see langword="null"/> for any.</summary>
    public string? Namespace { get; init; }

    /// <summary>The name; <see langword="null"/> for any.</summary>
    public string? Name { get; init; }

    /// <summary>Labels; <see langword="null"/> for any.</summary>
    public LabelSelector? Labels { get; init; }
}
