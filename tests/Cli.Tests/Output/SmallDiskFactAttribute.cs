namespace LcncInfra.Cli.Tests.Output;

/// <summary>A test on a small disk; skipped with the reason where none can be mounted.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    /// <summary>Skips the test where none can be mounted.</summary>
    public SmallDiskFactAttribute() => Skip = SmallDisk.SkipReason;
}
