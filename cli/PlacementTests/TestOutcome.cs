using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.PlacementTests;

/// <summary>What became of one test.</summary>
/// <param name="Test">The test.</param>
/// <param name="Passed">Expectations and bans that hold.</param>
/// <param name="Failed">Those that do not.</param>
/// <param name="Failures">Why not, each at its place.</param>
internal sealed record TestOutcome(Sourced<PlacementTest> Test, int Passed, int Failed, IReadOnlyList<Diagnostic> Failures);
