namespace LcncInfra.Testing;

/// <summary>Tests on recorded data; skipped with the reason where the data is absent.</summary>
public sealed class RecordedTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the tests where the data is absent.</summary>
    public RecordedTheoryAttribute() => Skip = RecordedData.SkipReason;
}
