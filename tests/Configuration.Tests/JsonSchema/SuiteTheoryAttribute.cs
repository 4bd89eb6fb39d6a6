namespace LcncInfra.Configuration.Tests.JsonSchema;

/// <summary>Tests on a copy of the official suite with all drafts; skipped with the reason where there is none.</summary>
public sealed class SuiteTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the tests where no copy is found.</summary>
    public SuiteTheoryAttribute() => Skip = SuiteCopy.OnMachine is null
        ? "Skipped: no JSON Schema Test Suite with drafts 6 and 7 is on this machine (Debian: json-schema-test-suite)."
        : null;
}
