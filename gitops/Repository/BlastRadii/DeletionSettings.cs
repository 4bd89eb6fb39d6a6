using LcncInfra.Catalog.Settings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>What the settings of an environment say about deletions.</summary>
/// <param name="Allowance">The large deletion that is meant; <see langword="null"/> if none is.</param>
/// <param name="At">Where it is written, or where it must go.</param>
public sealed record DeletionSettings(DeletionAllowance? Allowance, SourceSpan At);
