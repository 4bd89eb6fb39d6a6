namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Scaling by a HorizontalPodAutoscaler.</summary>
/// <param name="CpuPercent">Use of the requested CPU that is aimed at, in percent; <see langword="null"/> if it does not count.</param>
/// <param name="MemoryPercent">Use of the requested memory that is aimed at, in percent; <see langword="null"/> if it does not count.</param>
public sealed record HpaScaling(int? CpuPercent, int? MemoryPercent);
