namespace LcncInfra.Catalog.Apps.Progressive;

/// <summary>How a new version takes over from the old one.</summary>
/// <param name="Engine">What does it.</param>
/// <param name="Strategy">In which way.</param>
/// <param name="Policy">How carefully.</param>
public sealed record AppProgressive(ProgressiveEngine Engine, ProgressiveStrategy Strategy, ProgressivePolicy Policy);
