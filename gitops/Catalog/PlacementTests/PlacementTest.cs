using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.PlacementTests;

/// <summary>What must be true of the placements of an environment, whatever anyone changes.</summary>
/// <param name="Name">Names the test in messages.</param>
/// <param name="Environment">The environment it is about.</param>
/// <param name="Expect">What must be placed; its places are <c>spec.expect[0]</c> and so on.</param>
/// <param name="Never">What must not be placed; its places are <c>spec.never[0]</c> and so on.</param>
/// <remarks>Kind <c>PlacementTest</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record PlacementTest(
    string Name, string Environment, ValueList<PlacementExpectation> Expect, ValueList<PlacementBan> Never);
