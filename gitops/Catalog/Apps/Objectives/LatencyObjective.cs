namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>How quick answers are.</summary>
/// <param name="Percent">Share of answers that are quick enough, in percent, e.g. <c>95</c>.</param>
/// <param name="Threshold">The longest time that is quick enough, e.g. <c>300ms</c>.</param>
public sealed record LatencyObjective(string Percent, string Threshold);
