namespace LcncInfra.Flow;

/// <summary>How a flow writes digests and numbers in sentences.</summary>
public static class FlowText
{
    private const int ShortLength = 12;

    /// <summary>The beginning of a digest, as people quote it.</summary>
    public static string Short(string digest)
    {
        var hex = digest[(digest.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return hex.Length > ShortLength ? hex[..ShortLength] : hex;
    }
}
