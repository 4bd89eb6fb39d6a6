namespace LcncInfra.Components.Charts;

/// <summary>Takes a component's chart from elsewhere, or at another version, than this project pins.</summary>
public sealed record ChartSource
{
    /// <summary>A repository of charts, <c>https://</c> or <c>oci://</c>; <see langword="null"/> for the project's own.</summary>
    public string? Repository { get; init; }

    /// <summary>The version; <see langword="null"/> for the one this project was tested with.</summary>
    public string? Version { get; init; }
}
