using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Schedulers;

/// <summary>A finding of a scheduler.</summary>
/// <param name="Severity">How much it matters; an error stops the run.</param>
/// <param name="Message">Its text.</param>
/// <remarks>An entry of <c>results</c> of a ResourceList, as KRM functions write it.</remarks>
public sealed record SchedulerResult(Severity Severity, string Message)
{
    /// <summary>Kind of the object that it is about; <see langword="null"/> if it says none.</summary>
    public string? Kind { get; init; }

    /// <summary>Name of the object that it is about; <see langword="null"/> if it says none.</summary>
    public string? Name { get; init; }
}
