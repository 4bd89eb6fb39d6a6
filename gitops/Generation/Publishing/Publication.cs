using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Generation.Publishing;

/// <summary>What is about to be written, and how its result is called.</summary>
/// <param name="Plan">What to write and remove.</param>
/// <param name="Rendering">The digest of the tree, which approvals and reports name.</param>
/// <param name="BlastRadius">How much of the environment it reaches.</param>
public sealed record Publication(Plan Plan, string Rendering, BlastRadius BlastRadius);
