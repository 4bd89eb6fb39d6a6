namespace LcncInfra.Testing;

/// <summary>A test on recorded data; skipped with the reason where the data is absent.</summary>
public sealed class RecordedFactAttribute : FactAttribute
{
    /// <summary>Skips the test where the data is absent.</summary>
    public RecordedFactAttribute() => Skip = RecordedData.SkipReason;
}
